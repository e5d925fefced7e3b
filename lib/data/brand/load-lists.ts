import "server-only";
import type { BrandDevice, BrandLists } from "@/lib/data/brand/brand-lists";
import type { FewView } from "@/lib/data/few-view";
import { findBrandLaunches, type FoundLaunches } from "@/lib/data/brand/find-brand-launches";
import { findLatestDevices } from "@/lib/data/device/find-latest-devices";
import { loadDeviceLines, spokenOf } from "@/lib/data/device/load-device-lines";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { loadLaunchEntries, type UndatedEntry } from "@/lib/data/load-launch-entries";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/window/window";

const DEVICES_SHOWN = 120;
const SERIES_SHOWN = 60;

/** A brand's launches, devices and series as of today, by their projections. */
export async function loadLists(brandId: string, today: Day): Promise<BrandLists> {
  const launches = await findBrandLaunches(brandId, today);
  return {
    coming: await entries(launches.coming),
    past: await entries(launches.past),
    devices: {
      items: await devices(brandId, today),
      total: await db.device.count({ where: { ...spokenOf, brandId } }),
    },
    series: await loadSeries(brandId),
  };
}

async function devices(brandId: string, today: Day): Promise<BrandDevice[]> {
  const ids = await findLatestDevices(DEVICES_SHOWN, brandId);
  const lines = (await loadDeviceLines(ids, today)).get(brandId) ?? [];
  const filed = await db.device.findMany({
    where: { id: { in: ids } },
    select: { slug: true, series: { select: { slug: true } } },
  });
  const seriesOf = new Map(filed.map(({ slug, series }) => [slug, series?.slug ?? null]));
  return lines.map((line) => ({ ...line, series: seriesOf.get(line.slug) ?? null }));
}

async function entries({ ids, total }: FoundLaunches): Promise<FewView<UndatedEntry>> {
  return { items: await loadLaunchEntries(ids), total };
}

async function loadSeries(brandId: string): Promise<FewView<RefView>> {
  const said = [{ names: { some: {} } }, { availabilities: { some: {} } }];
  const where: Prisma.SeriesWhereInput = {
    brandId,
    OR: [...said.map((subject) => ({ subject })), { lineUps: { some: {} } }, { devices: { some: spokenOf } }],
  };
  const rows = await db.series.findMany({
    where,
    select: { id: true, slug: true, name: true },
    orderBy: { name: "asc" },
    take: SERIES_SHOWN,
  });
  const total = rows.length < SERIES_SHOWN ? rows.length : await db.series.count({ where });
  return { items: rows.map((row) => ({ ...row, kind: "series" as const })), total };
}
