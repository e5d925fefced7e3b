import type { Prisma } from "@/lib/db/generated/client";
import { windowFromColumns } from "@/lib/db/window-columns";
import type { Window } from "@/lib/domain/window/window";

/** What a read of a device or a series selects to know when it is announced, and what became of it. */
export const announcedColumns = {
  announcedPrecision: true,
  announcedEarliest: true,
  announcedLatest: true,
  announcedAbout: true,
  announcedInstant: true,
  announcedTimeZone: true,
  announcedCertainty: true,
  announcedStatus: true,
  announcedSettled: true,
} as const satisfies Prisma.DeviceSelect & Prisma.SeriesSelect;

type AnnouncedColumns = Prisma.DeviceGetPayload<{ select: typeof announcedColumns }>;

/** When a device or a series is announced, as its page says; null where nobody has said. */
export function announcedWindow(row: AnnouncedColumns): Window | null {
  if (row.announcedPrecision === null) return null;
  return windowFromColumns({
    precision: row.announcedPrecision,
    earliest: row.announcedEarliest,
    latest: row.announcedLatest,
    about: row.announcedAbout ?? false,
    instant: row.announcedInstant,
    timeZone: row.announcedTimeZone,
  });
}
