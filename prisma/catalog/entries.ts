import type { SourceKind } from "@/lib/domain/claim/claim";
import type { CountryCode } from "./markets";

// What the catalog ships, before it has ids. A slug is for good: the id is made from it.

export interface BrandEntry {
  readonly kind: "brand";
  readonly slug: string;
  readonly name: string;
  readonly home: CountryCode;
  readonly parent: BrandEntry | null;
  readonly website: string | null;
}

export interface SeriesEntry {
  readonly kind: "series";
  readonly slug: string;
  readonly name: string;
  readonly brand: BrandEntry;
}

export interface DeviceEntry {
  readonly kind: "device";
  readonly slug: string;
  /** Null while nobody has given it one: then only claims name it. */
  readonly name: string | null;
  readonly brand: BrandEntry;
  readonly series: SeriesEntry | null;
  readonly form: FormFactor;
}
type FormFactor = "bar" | "flip" | "fold" | "trifold" | "slider";

export interface LaunchEntry {
  readonly kind: "launch";
  readonly slug: string;
  readonly brand: BrandEntry;
  readonly title: string;
  readonly venue: string | null;
}

export type SubjectEntry = BrandEntry | SeriesEntry | DeviceEntry | LaunchEntry;

export interface SourceEntry {
  readonly slug: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Set if and only if the kind is `brand`. */
  readonly brand: BrandEntry | null;
  readonly url: string | null;
}

export function series(slug: string, name: string, brand: BrandEntry): SeriesEntry {
  return { kind: "series", slug, name, brand };
}

/** A device of a series. */
export function device(slug: string, name: string | null, of: SeriesEntry, form: FormFactor = "bar"): DeviceEntry {
  return { kind: "device", slug, name, brand: of.brand, series: of, form };
}

/** A device of no series. */
export function loneDevice(
  slug: string,
  name: string | null,
  brand: BrandEntry,
  form: FormFactor = "bar",
): DeviceEntry {
  return { kind: "device", slug, name, brand, series: null, form };
}

/** An announcement at an event, or one that is still only spoken of. */
export function launch(slug: string, title: string, brand: BrandEntry, venue: string | null = null): LaunchEntry {
  return { kind: "launch", slug, brand, title, venue };
}
