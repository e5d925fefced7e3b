import type { Certainty } from "@/lib/domain/belief/belief";
import type { ClaimValue, SourceKind, Wording } from "@/lib/domain/claim/claim";
import type { MarketCode } from "@/lib/domain/market/market";
import type { Answer } from "@/lib/domain/market/market-answer";
import { formatPlace, type Place } from "@/lib/format/place";
import type { Sentence } from "@/lib/format/sentence";
import { formatSpeaker } from "@/lib/format/source-name";

const WORDS: Readonly<Record<Answer, string>> = {
  available: "available",
  "was-sold": "was sold",
  announced: "announced",
  expected: "expected",
  unlikely: "unlikely",
  excluded: "excluded",
  unknown: "unknown",
};

/** "Will it come to my country?" in a word. */
export function formatAnswer(answer: Answer): string {
  return WORDS[answer];
}

/** Who made the claim that decides, and how it was put. */
export interface Spoken {
  readonly source: { readonly kind: SourceKind; readonly name: string };
  readonly wording: Wording;
  readonly value: Pick<ClaimValue, "property">;
}

/** What an answer rests on, in a word or two: "unlikely (leak)" is not "no". */
export function formatGrounds(certainty: Certainty, spoken: Spoken | null): string {
  if (spoken === null || certainty === "unknown") return "nobody has said";
  const { source, wording, value } = spoken;
  // The status of a launch says it, and not a word on this market.
  if (value.property === "launch-status") return `canceled, says ${formatSpeaker(source.name)}`;
  if (certainty === "official") return "official";
  if (certainty === "reported") return source.kind === "brand" ? "brand expects" : "reported";
  if (wording === "speculates") return source.kind === "press" ? "press speculates" : "a guess";
  if (source.kind === "leaker") return "leak";
  return source.kind === "press" ? "press expects" : "rumor";
}

/**
 * The same where it stands at a market, which need not be the one of which it was said: "official, said of markets outside China"
 * in Germany, of which the brand may never have spoken.
 */
export function formatGroundsAt(
  asked: MarketCode,
  certainty: Certainty,
  spoken: (Spoken & { readonly market: Place | null }) | null,
): string {
  const grounds = formatGrounds(certainty, spoken);
  const said = spoken?.market ?? null;
  return said === null || said.code === asked ? grounds : `${grounds}, said of ${formatPlace(said)}`;
}

/** Whether third parties can get it there: never the brand's own sale. */
export function formatImport(possible: boolean, certainty: Certainty): string {
  if (certainty === "rumored") return possible ? "likely through third-party shops" : "unlikely";
  return possible ? "possible through third-party shops" : "not possible";
}

/**
 * The answer for a market as a sentence: "In markets outside China: unlikely (leak)."; where it is as good as no, plainly:
 * "Not sold in markets outside China, says Xiaomi." `place` is as it stands after "in".
 */
export function formatOutlook(place: string, answer: Answer, certainty: Certainty, spoken: Spoken | null): Sentence {
  if (answer === "excluded" && spoken !== null) {
    return [{ text: "Not sold", certainty }, ` in ${place}, says ${formatSpeaker(spoken.source.name)}.`];
  }
  return [`In ${place}: `, { text: formatAnswer(answer), certainty }, ` (${formatGrounds(certainty, spoken)}).`];
}

/**
 * The same for a reader's own country, without its end, so that who says it can follow: "In Germany: unlikely (leak)", "Not
 * sold in Germany". `of`: what it was said of, where that is more than the country ("markets outside China").
 */
export function formatCountryAnswer(
  place: string,
  answer: Answer,
  certainty: Certainty,
  spoken: (Spoken & { readonly of: string | null }) | null,
): Sentence {
  const of = spoken?.of ? `said of ${spoken.of}` : null;
  if (answer === "excluded" && spoken !== null)
    return [{ text: "Not sold", certainty }, ` in ${place}${of === null ? "" : ` (${of})`}`];
  const grounds = [formatGrounds(certainty, spoken), of].filter((part) => part !== null).join(", ");
  return [`In ${place}: `, { text: formatAnswer(answer), certainty }, ` (${grounds})`];
}
