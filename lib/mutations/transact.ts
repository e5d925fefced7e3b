import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import { failed, type Fault, type Result } from "@/lib/domain/fault";

/** A change of a whole brand holds so much that a busy hour may come between more than once. */
const ATTEMPTS = 8;
const LIMITS = { maxWait: 10_000, timeout: 20_000 };

/** Thrown inside a transaction to undo it and answer with faults. */
export class Refused extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ field, code }) => `${field}: ${code}`).join(", "));
  }
}

/** Thrown inside a transaction when what was read before the locks were held is no longer so: it is tried again. */
export class Outdated extends Error {
  constructor() {
    super("what was read has changed meanwhile");
  }
}

/** Undoes the open transaction and answers with these faults. */
export function refuse(...faults: readonly Fault[]): never {
  throw new Refused(faults);
}

/**
 * One transaction, whole or not at all. What is `Refused` inside is undone and answered as faults. A deadlock, or an address
 * that another transaction took first, is tried again from the start: the second look finds what the other has written.
 */
export async function transact<T>(run: (tx: Transaction) => Promise<T>): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { ok: true, value: await db.$transaction(run, LIMITS) };
    } catch (error) {
      if (error instanceof Refused) return failed(...error.faults);
      if (attempt === ATTEMPTS || !isCollision(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}

/** What was read is outdated; unique violation, serialization failure or deadlock, from the query builder or from raw SQL. */
function isCollision(error: unknown): boolean {
  if (error instanceof Outdated) return true;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === "P2002" || error.code === "P2034") return true;
  return error.code === "P2010" && /\b(23505|40001|40P01|TransactionWriteConflict)\b/.test(JSON.stringify(error.meta));
}
