import type { Certainty } from "@/lib/domain/belief/belief";
import type { Answer } from "@/lib/domain/market/market-answer";
import { formatCount } from "@/lib/format/count";
import { formatPlace, type Place } from "@/lib/format/place";
import type { Sentence } from "@/lib/format/sentence";

const LEADS: Readonly<Record<Answer, string>> = {
  available: "Sold in",
  "was-sold": "Was sold in",
  announced: "Announced for",
  expected: "Expected in",
  unlikely: "Unlikely in",
  excluded: "Not sold in",
  unknown: "Unknown in",
};

/** Places within a sentence, no more than `most` of them by name: "South Korea, China and 5 more markets". */
export function formatPlacesInText(places: readonly Place[], most = 3): string {
  const rest = places.length - most;
  const named = places.slice(0, rest > 1 ? most : places.length).map(formatPlace);
  const last = rest > 1 ? formatCount(rest, "more market") : named.pop();
  return named.length === 0 ? (last ?? "") : `${named.join(", ")} and ${last}`;
}

export interface WhereParts {
  readonly answer: Answer;
  readonly certainty: Certainty;
  readonly markets: readonly Place[];
}

/** Where something can be had at best, as a sentence: "Sold in South Korea, China and 5 more markets." */
export function formatWhere(where: WhereParts | null): Sentence {
  if (where === null) return ["Nobody has said yet where it will be sold."];
  const { answer, certainty, markets } = where;
  return [{ text: LEADS[answer], certainty }, ` ${formatPlacesInText(markets)}.`];
}

/** The same in a cell of a table: "sold in South Korea and 6 more markets". */
export function formatWhereShort({ answer, markets }: WhereParts): string {
  const lead = LEADS[answer];
  return `${lead.charAt(0).toLowerCase()}${lead.slice(1)} ${formatPlacesInText(markets, 2)}`;
}
