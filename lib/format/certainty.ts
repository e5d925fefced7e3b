import type { Certainty } from "@/lib/domain/belief/belief";

/** A belief's certainty, or our own arithmetic, which is never one (DESIGN 2). */
export type Drawn = Certainty | "forecast";

const WORDS: Readonly<Record<Drawn, string>> = {
  official: "official",
  reported: "reported",
  rumored: "rumored",
  unknown: "unknown",
  forecast: "forecast",
};

const MEANINGS: Readonly<Record<Drawn, string>> = {
  official: "the brand says so",
  reported: "press, a regulator, a carrier or a shop states it",
  rumored: "a leak, a guess, or what press only expects",
  unknown: "nobody has said",
  forecast: "our own arithmetic",
};

/** One lower-case word. */
export function formatCertainty(certainty: Drawn): string {
  return WORDS[certainty];
}

/** What the word means, as a phrase that follows it: "official: the brand says so". */
export function formatCertaintyMeaning(certainty: Drawn): string {
  return MEANINGS[certainty];
}
