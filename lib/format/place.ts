import { EVERYWHERE, INTERNATIONAL, type MarketCode } from "@/lib/domain/market/market";
import { countryName } from "@/lib/format/market";

/** A market as it is meant: "international" is everywhere but in `home`. */
export interface Place {
  readonly code: MarketCode;
  /** What the catalog calls a group. */
  readonly name: string | null;
  readonly home: MarketCode | null;
}

/** Countries and groups whose name takes an article within a sentence. */
const WITH_ARTICLE = new Set([
  "AE",
  "BS",
  "CD",
  "CF",
  "CZ",
  "DO",
  "GB",
  "GM",
  "KM",
  "MH",
  "MV",
  "NL",
  "PH",
  "SB",
  "SC",
  "US",
  "eu",
]);

/** After "in" or "to": "China", "the United States", "markets outside China", "every market". */
export function formatPlace({ code, name, home }: Place): string {
  if (code === EVERYWHERE) return "every market";
  if (code === INTERNATIONAL) return `markets outside ${home === null ? "its home" : countryInText(home)}`;
  return isCountry(code) ? countryInText(code) : `${WITH_ARTICLE.has(code) ? "the " : ""}${name ?? code}`;
}

/** As the head of a row: "China", "All outside China", "Everywhere". */
export function formatPlaceHead(place: Place): string {
  if (place.code === EVERYWHERE) return "Everywhere";
  if (place.code === INTERNATIONAL)
    return `All outside ${place.home === null ? "its home" : countryInText(place.home)}`;
  return isCountry(place.code) ? countryName(place.code) : (place.name ?? place.code);
}

/** One of several markets that share an answer, and what stands before it: ", and " "all outside China". */
export interface PlacePart {
  readonly lead: string;
  readonly text: string;
}

/** Several markets that share an answer, part by part: "Germany, and all outside China". */
export function formatPlaces(places: readonly Place[]): PlacePart[] {
  const last = places.length - 1;
  return places.map((place, at) => {
    const head = formatPlaceHead(place);
    const within = at > 0 && (place.code === INTERNATIONAL || place.code === EVERYWHERE);
    const text = within ? head.charAt(0).toLowerCase() + head.slice(1) : head;
    return { lead: at === 0 ? "" : at === last ? ", and " : ", ", text };
  });
}

function countryInText(code: MarketCode): string {
  return WITH_ARTICLE.has(code) ? `the ${countryName(code)}` : countryName(code);
}

function isCountry(code: MarketCode): boolean {
  return /^[A-Z]{2}$/.test(code);
}
