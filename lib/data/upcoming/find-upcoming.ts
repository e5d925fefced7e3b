import "server-only";
import { dayToColumn } from "@/lib/db/day-column";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/window/window";

const HELD = 6;

export interface FoundUpcoming {
  readonly next: readonly string[];
  /** How many there are ahead in all. */
  readonly ahead: number;
  /** Over by their window, and not settled by any claim about their status. */
  readonly passed: readonly string[];
  /** How many of these there are in all. */
  readonly over: number;
  readonly held: readonly string[];
}

/** The launches around a day, by id, each list in the order in which it is read: at most `most` on either side. */
export async function findUpcoming(today: Day, most: number): Promise<FoundUpcoming> {
  const day = dayToColumn(today);
  const open = { listed: true, settled: false, status: "planned" } as const;
  const ahead: Prisma.LaunchEventWhereInput = { ...open, OR: [{ latest: null }, { latest: { gte: day } }] };
  const next = await find(ahead, "asc", most);
  const over: Prisma.LaunchEventWhereInput = { ...open, latest: { lt: day } };
  const passed = await find(over, "desc", most);
  const held = await find({ listed: true, status: "held", latest: { lte: day } }, "desc", HELD);
  return {
    ...{ next, passed, held },
    ahead: await db.launchEvent.count({ where: ahead }),
    over: await db.launchEvent.count({ where: over }),
  };
}

/** In the order of `compareWindows`, or with the latest first. */
async function find(where: Prisma.LaunchEventWhereInput, latest: "asc" | "desc", take: number): Promise<string[]> {
  const rows = await db.launchEvent.findMany({
    where,
    select: { id: true },
    orderBy: [
      { latest: { sort: latest, nulls: "last" } },
      { instant: { sort: "asc", nulls: "last" } },
      { earliest: { sort: "desc", nulls: "last" } },
      { id: "asc" },
    ],
    take,
  });
  return rows.map(({ id }) => id);
}
