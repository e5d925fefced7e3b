import type { AsOf } from "@/lib/domain/belief/as-of";
import type { SourceKind, SubjectKind } from "@/lib/domain/claim/claim";
import type { MarketPart } from "@/lib/domain/market/market-entry";
import type { MarketCode } from "@/lib/domain/market/market";

const FOLDERS: Readonly<Record<SubjectKind, string>> = {
  brand: "/brands",
  series: "/series",
  device: "/devices",
  launch: "/launches",
};

export interface Addressed {
  readonly kind: SubjectKind;
  readonly slug: string;
  /** The day that whoever follows the link stays on. */
  readonly asOf?: AsOf | undefined;
}

/** The page of a record. */
export function addressOf({ kind, slug, asOf }: Addressed): string {
  return addressAsOf(`${FOLDERS[kind]}/${slug}`, asOf);
}

/** A page as of a day: what had been stated by then, or what Debut had recorded; without one the page of today. */
export function addressAsOf(path: string, asOf: AsOf | undefined): string {
  if (asOf === undefined) return path;
  return `${path}?asOf=${asOf.day}${asOf.recorded ? "&recorded=1" : ""}`;
}

/** The page of a market, by its code. */
export function marketAddress(code: MarketCode, asOf?: AsOf): string {
  return addressAsOf(`/markets/${code}`, asOf);
}

/** A page of all that stands in a part of a market's page, counted from 1. */
export function marketPartAddress(code: MarketCode, part: MarketPart, page = 1): string {
  return `/markets/${code}/${part}/${page}`;
}

/** A year of the calendar with a brand's launches alone, which is chosen in the browser; without JavaScript with all. */
export function calendarOfBrand(year: number, { slug, asOf }: Pick<Addressed, "slug" | "asOf">): string {
  const path = addressAsOf(`/calendar/${year}`, asOf);
  return `${path}${asOf === undefined ? "?" : "&"}brand=${slug}`;
}

/** The page of a source, always today's: who it is and how it turned out is of no other day. */
export function sourceAddress(slug: string): string {
  return `/sources/${slug}`;
}

/** What a source said in a year. */
export function sourceYearAddress(slug: string, year: number): string {
  return `${sourceAddress(slug)}/${year}`;
}

/** A page of all sources of a kind, counted from 1. */
export function sourceKindAddress(kind: SourceKind, page = 1): string {
  return `/sources/by-kind/${kind}/${page}`;
}
