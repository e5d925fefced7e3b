import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { windowFromColumns } from "@/lib/db/window-columns";
import { comingFirst, type DeviceLineView } from "@/lib/data/device/device-line";
import type { FoundDevice } from "@/lib/data/device/find-latest-devices";

const launchSelect = {
  id: true,
  status: true,
  precision: true,
  earliest: true,
  latest: true,
  about: true,
  instant: true,
  timeZone: true,
} as const satisfies Prisma.LaunchEventSelect;

type LaunchRow = Prisma.LaunchEventGetPayload<{ select: typeof launchSelect }>;

const deviceLineSelect = {
  id: true,
  brandId: true,
  slug: true,
  name: true,
  formFactor: true,
  subject: { select: { names: { where: { current: true }, select: { text: true }, take: 1 } } },
} as const satisfies Prisma.DeviceSelect;

type DeviceLineRow = Prisma.DeviceGetPayload<{ select: typeof deviceLineSelect }>;

/** Devices that somebody has spoken of by the projected day, and that are no duplicates. */
export const spokenOf = {
  mergedIntoId: null,
  OR: [{ lineUps: { some: {} } }, { subject: { names: { some: {} } } }],
} as const satisfies Prisma.DeviceWhereInput;

/** Devices as lines, by brand, within a brand what has no date first, then the newest. */
export async function loadDeviceLines(found: readonly FoundDevice[]): Promise<Map<string, DeviceLineView[]>> {
  const rows = await db.device.findMany({ where: { id: { in: found.map(({ id }) => id) } }, select: deviceLineSelect });
  const launchIds = [...new Set(found.flatMap(({ launchId }) => launchId ?? []))];
  const launches = await db.launchEvent.findMany({ where: { id: { in: launchIds } }, select: launchSelect });
  const launchById = new Map(launches.map((launch) => [launch.id, launch]));
  const foundById = new Map(found.map((one) => [one.id, one]));
  const lines = new Map<string, DeviceLineView[]>();
  for (const row of rows) {
    const { launchId = null, certainty = "unknown" } = foundById.get(row.id) ?? {};
    const launch = launchId === null ? undefined : launchById.get(launchId);
    lines.set(row.brandId, [...(lines.get(row.brandId) ?? []), deviceLine(row, launch, certainty)]);
  }
  for (const group of lines.values()) group.sort(comingFirst);
  return lines;
}

function deviceLine(
  { slug, name, formFactor, subject }: DeviceLineRow,
  launch: LaunchRow | undefined,
  certainty: DeviceLineView["certainty"],
): DeviceLineView {
  return {
    slug,
    name: subject?.names[0]?.text ?? name,
    formFactor,
    window: launch === undefined ? null : windowFromColumns(launch),
    certainty,
    canceled: launch?.status === "canceled",
  };
}
