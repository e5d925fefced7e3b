import type { Prisma } from "@/lib/db/generated/client";

/** An open transaction, or the client itself: what a query runs on. */
export type Transaction = Prisma.TransactionClient;
