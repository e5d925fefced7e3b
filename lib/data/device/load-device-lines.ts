import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { windowFromColumns } from "@/lib/db/window-columns";
import { comingFirst, type DeviceLineView } from "@/lib/data/device/device-line";
import { compareWindows } from "@/lib/domain/window/order-windows";

const launch = {
  select: {
    precision: true,
    earliest: true,
    latest: true,
    about: true,
    instant: true,
    timeZone: true,
    certainty: true,
  },
} as const satisfies Prisma.LaunchEventDefaultArgs;

/** Believed to show it, and not canceled. */
const shown = { where: { holds: true, launch: { status: { not: "canceled" } } }, select: { launch } } as const;

const deviceLineSelect = {
  brandId: true,
  slug: true,
  name: true,
  formFactor: true,
  lineUps: shown,
  series: { select: { lineUps: shown } },
  subject: { select: { names: { where: { current: true }, select: { text: true }, take: 1 } } },
} as const satisfies Prisma.DeviceSelect;

type DeviceLineRow = Prisma.DeviceGetPayload<{ select: typeof deviceLineSelect }>;

/** Devices that somebody has spoken of by the projected day, and that are no duplicates. */
export const spokenOf = {
  mergedIntoId: null,
  OR: [{ lineUps: { some: {} } }, { subject: { names: { some: {} } } }],
} as const satisfies Prisma.DeviceWhereInput;

/** Devices as lines, by brand, within a brand what has no date first, then the newest. */
export async function loadDeviceLines(ids: readonly string[]): Promise<Map<string, DeviceLineView[]>> {
  const rows = await db.device.findMany({ where: { id: { in: [...ids] } }, select: deviceLineSelect });
  const lines = new Map<string, DeviceLineView[]>();
  for (const row of rows) lines.set(row.brandId, [...(lines.get(row.brandId) ?? []), deviceLine(row)]);
  for (const group of lines.values()) group.sort(comingFirst);
  return lines;
}

function deviceLine({ slug, name, formFactor, lineUps, series, subject }: DeviceLineRow): DeviceLineView {
  const launches = lineUps.length > 0 ? lineUps : (series?.lineUps ?? []);
  const [first] = launches
    .map((one) => ({ window: windowFromColumns(one.launch), certainty: one.launch.certainty }))
    .sort((a, b) => compareWindows(a.window, b.window));
  return {
    slug,
    name: subject?.names[0]?.text ?? name,
    formFactor,
    window: first?.window ?? null,
    certainty: first?.certainty ?? "unknown",
  };
}
