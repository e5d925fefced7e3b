import "server-only";
import { dayToColumn } from "@/lib/db/day-column";
import { db } from "@/lib/db/client";
import type { Subject } from "@/lib/domain/claim/claim";
import type { Day } from "@/lib/domain/window/window";

export interface FoundDated {
  readonly next: readonly Subject[];
  /** How many there are ahead in all. */
  readonly ahead: number;
  /** Over by their window, and nobody has said what became of them. */
  readonly passed: readonly Subject[];
  /** How many of these there are in all. */
  readonly over: number;
}

/** Devices and series that no launch is known to show, dated by their own claims: at most `most` on either side of a day. */
export async function findDated(today: Day, most: number): Promise<FoundDated> {
  const day = dayToColumn(today);
  const ahead = { OR: [{ announcedLatest: null }, { announcedLatest: { gte: day } }] };
  const passed = { announcedLatest: { lt: day } };
  const next = [...(await devices(ahead, "asc", most)), ...(await series(ahead, "asc", most))];
  return {
    next,
    ahead: await count(ahead),
    over: await count(passed),
    passed: [...(await devices(passed, "desc", most)), ...(await series(passed, "desc", most))],
  };
}

async function count(when: When): Promise<number> {
  return (await db.device.count({ where: openDevice(when) })) + (await db.series.count({ where: openSeries(when) }));
}

type Latest = { announcedLatest: null | { lt: Date } | { gte: Date } };
type When = Latest | { OR: Latest[] };

const openDevice = (when: When) => ({
  mergedIntoId: null,
  announcedBy: "device" as const,
  announcedSettled: false,
  ...when,
});
const openSeries = (when: When) => ({ announcedBy: "series" as const, announcedSettled: false, ...when });

async function devices(when: When, sort: "asc" | "desc", take: number): Promise<Subject[]> {
  const orderBy = [{ announcedLatest: { sort, nulls: "last" } as const }, { id: "asc" } as const];
  const rows = await db.device.findMany({ where: openDevice(when), select: { id: true }, orderBy, take });
  return rows.map(({ id }) => ({ kind: "device", id }));
}

async function series(when: When, sort: "asc" | "desc", take: number): Promise<Subject[]> {
  const orderBy = [{ announcedLatest: { sort, nulls: "last" } as const }, { id: "asc" } as const];
  const rows = await db.series.findMany({ where: openSeries(when), select: { id: true }, orderBy, take });
  return rows.map(({ id }) => ({ kind: "series", id }));
}
