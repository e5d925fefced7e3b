import type { Certainty } from "@/lib/domain/belief/belief";

/** A run of a sentence; one with a certainty is drawn as sure as it is. */
interface Said {
  readonly text: string;
  readonly certainty: Certainty;
}
export type Sentence = readonly (string | Said)[];

/** The sentence as plain text, for a page's description. */
export function plainSentence(sentence: Sentence): string {
  return sentence.map((run) => (typeof run === "string" ? run : run.text)).join("");
}
