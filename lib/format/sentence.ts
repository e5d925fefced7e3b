import type { Certainty } from "@/lib/domain/belief/belief";

/** A run of a sentence; one with a certainty is drawn as sure as it is. */
export interface Said {
  readonly text: string;
  readonly certainty: Certainty;
}
export type Sentence = readonly (string | Said)[];

/** The sentence as plain text, for a page's description. */
export function plainSentence(sentence: Sentence): string {
  return sentence.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

/** "Xiaomi", "Xiaomi and Leica", "Xiaomi, Leica and 3 more": at most `most` names before the count. */
export function formatNames(names: readonly string[], most = 3): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
