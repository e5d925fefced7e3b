import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { word } from "@/lib/db/words";
import type { SourceKind } from "@/lib/domain/claim/claim";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { MarketCode, MarketKind } from "@/lib/domain/market/market";
import { homeZone } from "@/lib/domain/market/home-zone";
import { normalizeName } from "@/lib/domain/name/normalize-name";

const MOST = 10;

export interface BrandPickView {
  readonly slug: string;
  readonly name: string;
  /** The zone of a time that names none; null where the brand's home has several. */
  readonly zone: string | null;
}

export interface MarketPickView {
  readonly code: MarketCode;
  readonly kind: MarketKind;
  readonly name: string;
}

export interface DevicePickView {
  readonly id: string;
  readonly name: string;
  /** Slug of its brand. */
  readonly brand: string;
  readonly series: string | null;
  readonly formFactor: FormFactor;
  /** Other names that it goes by. */
  readonly aliases: readonly string[];
}

export interface SourcePickView {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
}

/** Every brand, by name. Read for the desk: fresh, and never cached. */
export async function listBrandsToPick(): Promise<BrandPickView[]> {
  const brands = await db.brand.findMany({
    select: { slug: true, name: true, home: { select: { name: true } } },
    orderBy: { name: "asc" },
  });
  return brands.map(({ slug, name, home }) => ({ slug, name, zone: homeZone(home.name) }));
}

/** Every market, groups first. */
export async function listMarketsToPick(): Promise<MarketPickView[]> {
  const markets = await db.market.findMany({
    select: { code: true, kind: true, name: true },
    orderBy: { name: "asc" },
  });
  return [...markets.filter(({ kind }) => kind !== "country"), ...markets.filter(({ kind }) => kind === "country")];
}

/** The brands that share their devices with one: itself, its parent, its children and its siblings. */
function familyOf(slug: string): Prisma.BrandWhereInput {
  const itself = { slug };
  const children = { some: itself };
  return { OR: [itself, { children }, { parent: itself }, { parent: { children } }] };
}

/** Devices with a name or an alias that contains what is typed; of one brand (by slug) and its family, where one is given. */
export async function findDevices(typed: string, brand: string | null): Promise<DevicePickView[]> {
  const normalized = normalizeName(typed);
  const devices = await db.device.findMany({
    where: {
      mergedIntoId: null,
      name: { not: null },
      ...(brand ? { brand: familyOf(brand) } : {}),
      OR: [
        { name: { contains: typed.trim(), mode: "insensitive" } },
        ...(normalized ? [{ subject: { names: { some: { normalized: { contains: normalized } } } } }] : []),
      ],
    },
    select: {
      id: true,
      name: true,
      formFactor: true,
      brand: { select: { slug: true } },
      series: { select: { name: true } },
      subject: { select: { names: { select: { text: true }, take: 6 } } },
    },
    orderBy: { name: "asc" },
    take: MOST,
  });
  return devices.map(({ id, name, formFactor, brand: maker, series, subject }) => ({
    id,
    name: name ?? "",
    brand: maker.slug,
    series: series?.name ?? null,
    formFactor,
    aliases: (subject?.names ?? []).map(({ text }) => text).filter((text) => text !== name),
  }));
}

export interface SeriesPickView {
  readonly id: string;
  readonly name: string;
  /** Slug of its brand. */
  readonly brand: string;
}

/** Names of series that contain what is typed; of one brand (by slug), where one is given. */
export async function findSeries(typed: string, brand: string | null): Promise<SeriesPickView[]> {
  const found = await db.series.findMany({
    where: { name: { contains: typed.trim(), mode: "insensitive" }, ...(brand ? { brand: { slug: brand } } : {}) },
    select: { id: true, name: true, brand: { select: { slug: true } } },
    orderBy: { name: "asc" },
    take: MOST,
  });
  return found.map(({ id, name, brand: maker }) => ({ id, name, brand: maker.slug }));
}

/** Sources with a name that contains what is typed. */
export async function findSources(typed: string): Promise<SourcePickView[]> {
  const found = await db.source.findMany({
    where: { name: { contains: typed.trim(), mode: "insensitive" } },
    select: { id: true, name: true, kind: true },
    orderBy: { name: "asc" },
    take: MOST,
  });
  return found.map(({ id, name, kind }) => ({ id, name, kind: word(kind) }));
}
