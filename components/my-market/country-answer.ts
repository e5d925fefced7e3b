import type { Certainty } from "@/lib/domain/belief/belief";
import type { MarketCode } from "@/lib/domain/market/market";
import type { Answer } from "@/lib/domain/market/market-answer";
import type { Spoken } from "@/lib/format/answer";
import type { Sentence } from "@/lib/format/sentence";

/** An answer as the browser is given it: all that depends on the country is which of these it is, and the country's name. */
export interface CountryAnswer {
  /** Codes, two letters each, one after the other ("ATDE"). */
  readonly countries: string;
  readonly answer: Answer;
  readonly certainty: Certainty;
  /** Who decides, of what, if that is more than one country, and where it was read; null where nobody has said. */
  readonly spoken: (Spoken & { readonly of: string | null; readonly url: string | null }) | null;
  /** What follows the answer: when it is sold, and for how much. */
  readonly more: Sentence;
}

/** The answer that holds for a country; null for one that the page knows nothing of. */
export function answerFor(country: MarketCode, answers: readonly CountryAnswer[]): CountryAnswer | null {
  return answers.find(({ countries }) => codesIn(countries).includes(country)) ?? null;
}

/** Not by `indexOf`: "TDE" within "ATDE" is no country. */
function codesIn(countries: string): MarketCode[] {
  return countries.match(/../g) ?? [];
}
