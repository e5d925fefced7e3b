import type { TypedPhone } from "@/lib/data/compare/resolve-compared";
import { compareAddress } from "@/lib/format/compare-address";
import type { MarketCode } from "@/lib/domain/market/market";
import { readSearchQuery } from "@/lib/schemas/search-query";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What the address of a comparison says: phones by their slugs, or by names as the form sends them; a market, or an empty text. */
export interface CompareQuery {
  readonly typed: readonly TypedPhone[];
  readonly market: string;
}

export function readCompareQuery({ devices, device, market }: SearchParams): CompareQuery {
  const names = [...all(devices).flatMap((list) => list.split(",")), ...all(device)];
  return {
    typed: names.map((name) => readSearchQuery(name)).filter(({ sought, fault }) => sought !== "" || fault !== null),
    market: (all(market)[0] ?? "").trim().slice(0, 80),
  };
}

/** True if these phones and this market stand in the address as they do in one that is shared. */
export function isShareable(params: SearchParams, slugs: readonly string[], market: MarketCode | null): boolean {
  const { devices, device, market: typed } = params;
  if (device !== undefined || Array.isArray(devices) || Array.isArray(typed)) return false;
  return (
    compareAddress({ slugs, market }) ===
    compareAddress({ slugs: devices === undefined ? [] : [devices], market: typed ?? null })
  );
}

function all(param: string | string[] | undefined): readonly string[] {
  return param === undefined ? [] : Array.isArray(param) ? param : [param];
}
