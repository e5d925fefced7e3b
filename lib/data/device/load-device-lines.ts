import "server-only";
import { db } from "@/lib/db/client";
import { announcedColumns, announcedWindow } from "@/lib/db/announced-window";
import type { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/window/window";
import { comingFirst, type DeviceLineView, dueOfLine } from "@/lib/data/device/device-line";

const deviceLineSelect = {
  ...announcedColumns,
  brandId: true,
  slug: true,
  name: true,
  formFactor: true,
  subject: { select: { names: { where: { current: true }, select: { text: true, certainty: true }, take: 1 } } },
} as const satisfies Prisma.DeviceSelect;

type DeviceLineRow = Prisma.DeviceGetPayload<{ select: typeof deviceLineSelect }>;

/** Devices that somebody has spoken of by the projected day, and that are no duplicates. */
export const spokenOf = {
  mergedIntoId: null,
  OR: [{ lineUps: { some: {} } }, { subject: { names: { some: {} } } }],
} as const satisfies Prisma.DeviceWhereInput;

/** The devices with these ids as lines, by brand; within a brand what has no date first, then the newest. */
export async function loadDeviceLines(ids: readonly string[], today: Day): Promise<Map<string, DeviceLineView[]>> {
  const rows = await db.device.findMany({ where: { id: { in: [...ids] } }, select: deviceLineSelect });
  const lines = new Map<string, DeviceLineView[]>();
  for (const row of rows) lines.set(row.brandId, [...(lines.get(row.brandId) ?? []), deviceLine(row, today)]);
  for (const group of lines.values()) group.sort(comingFirst);
  return lines;
}

function deviceLine({ slug, name, formFactor, subject, ...announced }: DeviceLineRow, today: Day): DeviceLineView {
  const dated = { window: announcedWindow(announced), certainty: announced.announcedCertainty };
  return {
    slug,
    named: subject?.names[0]?.certainty ?? "unknown",
    name: subject?.names[0]?.text ?? name,
    formFactor,
    ...dated,
    due: dueOfLine(dated, announced.announcedSettled, today),
    canceled: announced.announcedStatus === "canceled",
  };
}
