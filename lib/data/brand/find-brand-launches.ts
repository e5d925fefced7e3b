import "server-only";
import { db } from "@/lib/db/client";
import { dayToColumn } from "@/lib/db/day-column";
import type { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/window/window";

/** As many launches as the page tells on either side of today. */
const COMING = 40;
const PAST = 20;

export interface FoundLaunches {
  readonly ids: readonly string[];
  readonly total: number;
}

/** A brand's launches that are still ahead or undecided, and those that took place, were canceled or were told as past. */
export async function findBrandLaunches(
  brandId: string,
  today: Day,
): Promise<{ coming: FoundLaunches; past: FoundLaunches }> {
  const ahead: Prisma.LaunchEventWhereInput = {
    OR: [
      { settled: false, latest: null },
      { settled: false, latest: { gte: dayToColumn(today) } },
      // It is still to come; only nobody knows when.
      { status: "moved" },
    ],
  };
  return {
    coming: await find({ brandId, listed: true, ...ahead }, "asc", COMING),
    past: await find({ brandId, listed: true, NOT: ahead }, "desc", PAST),
  };
}

async function find(where: Prisma.LaunchEventWhereInput, latest: "asc" | "desc", take: number): Promise<FoundLaunches> {
  const rows = await db.launchEvent.findMany({
    where,
    select: { id: true },
    orderBy: [
      { latest: { sort: latest, nulls: "last" } },
      { earliest: { sort: "desc", nulls: "last" } },
      { id: "asc" },
    ],
    take,
  });
  const total = rows.length < take ? rows.length : await db.launchEvent.count({ where });
  return { ids: rows.map(({ id }) => id), total };
}
