import type { Certainty } from "@/lib/domain/belief/belief";
import type { Answer } from "@/lib/domain/market/market-answer";
import type { Window } from "@/lib/domain/window/window";
import { formatAnswer, formatOutlook, type Spoken } from "@/lib/format/answer";
import { capitalized } from "@/lib/format/capitalized";
import { formatCount } from "@/lib/format/count";
import { formatPlace, type Place } from "@/lib/format/place";
import type { Sentence } from "@/lib/format/sentence";
import { formatSpeaker } from "@/lib/format/source-name";
import { formatWhen } from "@/lib/format/when-phrase";

export interface FirstSaleParts {
  /** Empty where no market was said. */
  readonly places: readonly Place[];
  readonly answer: Answer;
  readonly certainty: Certainty;
  readonly spoken: Spoken | null;
  /** Null where nobody has said when. */
  readonly when: { readonly window: Window; readonly certainty: Certainty } | null;
  /** It is only said when it can be ordered ahead. */
  readonly preorder: boolean;
  readonly price: { readonly text: string; readonly certainty: Certainty } | null;
}

/** As many places as are named; of more, how many more. */
const NAMED = 2;

/**
 * When a phone can be had first, and where: "On sale on 6 July 2022 in China, CN¥5,999." Without a date what is answered:
 * "In China: announced (official). Nobody has said when." Null: nobody has said that it comes anywhere.
 */
export function formatFirstSale(parts: FirstSaleParts | null): Sentence {
  if (parts === null) return ["Nobody has said when it can be bought."];
  const { places, answer, certainty, spoken, when, preorder, price } = parts;
  const costs: Sentence = price === null ? [] : [", ", { text: price.text, certainty: price.certainty }];
  if (when === null) {
    const place = formatFewPlaces(places);
    // It can be had: there is no date to wait for.
    const open = answer === "available" || answer === "was-sold" ? "" : " Nobody has said when.";
    if (place === "")
      return [{ text: capitalized(formatAnswer(answer)), certainty }, ", no market named", ...costs, `.${open}`];
    const told = formatOutlook(place, answer, certainty, spoken);
    const price: Sentence = costs.length === 0 ? [] : [" Price: ", ...costs.slice(1), "."];
    return [...told, ...price, ...(open === "" ? [] : [open])];
  }
  const where = places.length === 0 ? ", no market named" : ` in ${formatFewPlaces(places)}`;
  const date = { text: formatWhen(when.window), certainty: when.certainty };
  return [preorder ? "Pre-orders open " : "On sale ", date, where, ...costs, "."];
}

/** "Canceled, says The Indian Express.": as sure as who says so. */
export function formatCanceled(speaker: string, certainty: Certainty): Sentence {
  return [{ text: "Canceled", certainty }, `, says ${formatSpeaker(speaker)}.`];
}

/** "China", "China and Germany", "China, Germany and 3 more markets". */
export function formatFewPlaces(places: readonly Place[]): string {
  const named = places.slice(0, NAMED).map(formatPlace);
  const more = places.length - named.length;
  const all = more === 0 ? named : [...named, formatCount(more, "more market")];
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} and ${last}`;
}
