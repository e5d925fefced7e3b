import type { Prisma } from "@/lib/db/generated/client";
import { countryName } from "@/lib/format/market";
import { CATALOG } from "./catalog";
import type { BrandEntry, DeviceEntry, LaunchEntry, SeriesEntry, SourceEntry } from "./entries";
import { sourceId, subjectId } from "./ids";
import { COUNTRIES, GROUPS } from "./markets";

// The catalog's records as rows, the referenced before those that refer to them.

export const marketRows = [
  ...COUNTRIES.map((code) => ({ code, kind: "country" as const, name: countryName(code) })),
  ...GROUPS.map(({ code, kind, name }) => ({ code, kind, name })),
] satisfies Prisma.MarketCreateManyInput[];

export const memberRows = GROUPS.flatMap(({ code, members }) =>
  members.map((countryCode) => ({ groupCode: code, countryCode })),
) satisfies Prisma.MarketMemberCreateManyInput[];

export const brandRows = CATALOG.brands.map(brandRow);
export const seriesRows = CATALOG.series.map(seriesRow);
export const deviceRows = CATALOG.devices.map(deviceRow);
export const launchRows = CATALOG.launches.map(launchRow);
export const sourceRows = CATALOG.sources.map(sourceRow);

function brandRow(entry: BrandEntry) {
  const { slug, name, home, parent, website } = entry;
  return { id: subjectId(entry), slug, name, homeMarket: home, parentId: parent && subjectId(parent), website };
}

function seriesRow(entry: SeriesEntry) {
  return { id: subjectId(entry), slug: entry.slug, name: entry.name, brandId: subjectId(entry.brand) };
}

function deviceRow(entry: DeviceEntry) {
  const { slug, name, brand, series, form } = entry;
  return {
    id: subjectId(entry),
    slug,
    name,
    brandId: subjectId(brand),
    seriesId: series && subjectId(series),
    formFactor: form,
  };
}

function launchRow(entry: LaunchEntry) {
  const { slug, brand, title, venue } = entry;
  return { id: subjectId(entry), slug, brandId: subjectId(brand), title, venue };
}

function sourceRow(entry: SourceEntry) {
  const { slug, name, kind, brand, url } = entry;
  return { id: sourceId(entry), slug, name, kind, brandId: brand && subjectId(brand), url };
}
