import "server-only";
import { db } from "@/lib/db/client";
import { dayFromColumn, dayToColumn } from "@/lib/db/day-column";
import type { Day } from "@/lib/domain/window/window";

/** The day of the latest statement that readers see on a day; null where there is none. */
export async function findLastStated(today: Day): Promise<Day | null> {
  const last = await db.claim.findFirst({
    where: { reviewed: true, statedTo: { lte: dayToColumn(today) } },
    orderBy: { statedTo: "desc" },
    select: { statedTo: true },
  });
  return last && dayFromColumn(last.statedTo);
}
