import "server-only";
import type { BrandView, FewView } from "@/lib/data/brand/brand-view";
import type { findBrandLaunches, FoundLaunches } from "@/lib/data/brand/find-brand-launches";
import { shapePartnerships } from "@/lib/data/brand/shape-partnerships";
import { findLatestDevices } from "@/lib/data/device/find-latest-devices";
import { loadDeviceLines, spokenOf } from "@/lib/data/device/load-device-lines";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { shapeClaims } from "@/lib/data/ledger/shape-claim";
import { loadLaunchEntries, type UndatedEntry } from "@/lib/data/load-launch-entries";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const DEVICES_SHOWN = 120;
const SERIES_SHOWN = 60;

/** The catalog's own record of a brand and its family. */
export interface BrandRecord {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly homeMarket: string;
  readonly website: string | null;
  readonly home: { readonly name: string };
  readonly parent: Brand | null;
  readonly children: readonly Brand[];
}

type Brand = Pick<BrandRecord, "id" | "slug" | "name">;

/** A brand's page before its launches are set against the day at their venues. */
export type UndatedBrand = Omit<BrandView, "coming" | "overdue" | "past"> & {
  readonly coming: FewView<UndatedEntry>;
  readonly past: FewView<UndatedEntry>;
};

export async function loadBrand(
  record: BrandRecord,
  launches: Awaited<ReturnType<typeof findBrandLaunches>>,
  asOf: AsOf,
): Promise<UndatedBrand> {
  const { id, homeMarket, home, website, parent, children } = record;
  const reading = readLedger(await loadLedger([id]), asOf);
  return {
    ref: brandRef(record),
    home: { code: homeMarket, name: home.name, home: homeMarket },
    website,
    parent: parent && brandRef(parent),
    children: children.map(brandRef),
    coming: await entries(launches.coming),
    past: await entries(launches.past),
    devices: {
      items: (await loadDeviceLines(await findLatestDevices(DEVICES_SHOWN, id))).get(id) ?? [],
      total: await db.device.count({ where: { ...spokenOf, brandId: id } }),
    },
    series: await loadSeries(id),
    partnerships: shapePartnerships({ kind: "brand", id }, reading),
    ledger: shapeClaims(
      reading.ledger.claims.filter(({ subject }) => subject.id === id),
      reading,
    ),
  };
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

function brandRef({ id, slug, name }: Brand): RefView {
  return { id, kind: "brand", slug, name };
}
