import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/window/window";
import type { DeviceLineView } from "@/lib/data/device/device-line";
import { findLatestDevices } from "@/lib/data/device/find-latest-devices";
import { loadDeviceLines, spokenOf } from "@/lib/data/device/load-device-lines";

/** As many of a brand's devices as the list of all tells; the brand's own page has the rest. */
const EACH = 12;
const BRANDS = 200;

/** The devices of one brand. */
export interface DeviceGroupView {
  readonly brand: { readonly slug: string; readonly name: string };
  readonly devices: readonly DeviceLineView[];
  readonly total: number;
}

/** All brands that have devices, by name, each with its latest. */
export const listDevices = cache(async (today: Day): Promise<DeviceGroupView[]> => {
  const load = unstable_cache(() => loadGroups(today), ["devices", today], {
    // Any write can change a device's name or date.
    tags: [tags.everything, tags.day, tags.home, tags.list("devices")],
  });
  return load();
});

async function loadGroups(today: Day): Promise<DeviceGroupView[]> {
  const brands = await db.brand.findMany({
    where: { devices: { some: spokenOf } },
    select: { id: true, slug: true, name: true, _count: { select: { devices: { where: spokenOf } } } },
    orderBy: { name: "asc" },
    take: BRANDS,
  });
  const lines = await loadDeviceLines(await findLatestDevices(EACH), today);
  return brands.map(({ id, slug, name, _count }) => ({
    brand: { slug, name },
    devices: lines.get(id) ?? [],
    total: _count.devices,
  }));
}
