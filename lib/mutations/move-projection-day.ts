import "server-only";
import { db } from "@/lib/db/client";
import { dayToColumn } from "@/lib/db/day-column";
import type { Day } from "@/lib/domain/window/window";
import { projectedDay, rebuild, reproject } from "./rebuild";

/**
 * Makes the projections those of `day`, forward at midnight or back when a day is pinned: of the subjects with a claim
 * stated, or an operation that took effect, between the day they are of and this one; of all where they are of none yet.
 * The day is noted last, so that a move cut short is made again. Returns the ids of the subjects that changed.
 */
export async function moveProjectionDay(day: Day): Promise<readonly string[]> {
  const from = await projectedDay();
  if (from === day) return [];
  const changed = from === null ? (await rebuild(day)).drifted : await reproject(await subjectsBetween(from, day), day);
  const data = { day: dayToColumn(day) };
  await db.projectionDay.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data });
  return changed;
}

async function subjectsBetween(a: Day, b: Day): Promise<string[]> {
  const between = { gt: dayToColumn(a < b ? a : b), lte: dayToColumn(a < b ? b : a) };
  const claims = await db.claim.findMany({
    where: { OR: [{ statedTo: between }, { operations: { some: { effectiveOn: between } } }] },
    distinct: ["subjectId"],
    select: { subjectId: true },
    orderBy: { subjectId: "asc" },
  });
  return claims.map(({ subjectId }) => subjectId);
}
