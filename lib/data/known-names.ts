import "server-only";
import { db } from "@/lib/db/client";
import type { Market } from "@/lib/db/generated/client";
import { wideMarket } from "@/lib/domain/market/wide-words";

/** Names as somebody typed them, within a brand (by slug) where they are a brand's; null for whichever brand. */
export interface TypedNames {
  readonly brand: string | null;
  readonly devices: readonly string[];
  readonly series: readonly string[];
  readonly source: string;
  readonly markets: readonly string[];
}

/** Looks a typed name up; null where nothing, or more than one record, has exactly that name. */
export interface KnownNames {
  readonly deviceId: (name: string) => string | null;
  readonly seriesId: (name: string) => string | null;
  readonly sourceId: (name: string) => string | null;
  readonly marketCode: (nameOrCode: string) => string | null;
}

/** The records that typed names mean, letter case aside: a form works by names alone, also without JavaScript. */
export async function getKnownNames(typed: TypedNames): Promise<KnownNames> {
  const named = (names: readonly string[]) => ({
    in: names.map((name) => name.trim()).filter(canBeAsked),
    mode: "insensitive" as const,
  });
  const ofBrand = typed.brand === null ? {} : { brand: { slug: canBeAsked(typed.brand) ? typed.brand : "" } };
  const select = { id: true, name: true } as const;
  const [devices, series, sources, markets] = await Promise.all([
    db.device.findMany({ where: { name: named(typed.devices), ...ofBrand, mergedIntoId: null }, select, take: 100 }),
    db.series.findMany({ where: { name: named(typed.series), ...ofBrand }, select, take: 100 }),
    db.source.findMany({ where: { name: named([typed.source]) }, select, take: 2 }),
    typed.markets.length > 0 ? db.market.findMany() : ([] as Market[]),
  ]);
  const codes = markets.flatMap(({ code, name }) => [
    { id: code, name: code },
    { id: code, name },
  ]);
  const marketCode = only(codes);
  return {
    deviceId: only(devices),
    seriesId: only(series),
    sourceId: only(sources),
    marketCode: (name) => marketCode(name) ?? wideMarket(name),
  };
}

/** PostgreSQL takes no text with a NUL, and whoever reads the form has yet to refuse it: nothing is called so. */
function canBeAsked(text: string): boolean {
  return !text.includes("\0");
}

function only(records: readonly { id: string; name: string | null }[]): (name: string) => string | null {
  return (name) => {
    const wanted = name.trim().toLowerCase();
    const ids = new Set(records.filter((record) => record.name?.toLowerCase() === wanted).map(({ id }) => id));
    const [id] = ids;
    return ids.size === 1 && id !== undefined ? id : null;
  };
}
