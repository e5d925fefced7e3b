import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ClaimValue, Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import type { Window } from "@/lib/domain/window/window";
import { projectSubjects } from "@/lib/mutations/project";
import { type ClaimToCreate, createClaim } from "@/prisma/factories/claim";

export const at = (window: Window): ClaimValue => ({ property: "launch-window", window });
export const on = (date: string): ClaimValue => at(dayWindow(day(date)));

/** Records one claim and what is then believed. */
export async function tell(subject: Subject, source: Speaker, claim: ClaimToCreate): Promise<string> {
  const id = await createClaim(db, subject, source, claim);
  await db.$transaction((tx) => projectSubjects(tx, [subject.id], today()));
  return id;
}

/** The plan of a query as text, where the planner may not read a whole table: a few rows would always be read so. */
export async function planOf(query: Prisma.Sql): Promise<string> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    await tx.$executeRaw`SET LOCAL enable_sort = off`;
    const rows = await tx.$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`EXPLAIN ${query}`);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  });
}
