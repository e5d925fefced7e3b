import type { Certainty } from "@/lib/domain/belief/belief";
import type { SourceKind } from "@/lib/domain/claim/claim";
import type { Answer } from "@/lib/domain/market/market-answer";
import type { Sentence } from "@/lib/format/sentence";

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

/** What an answer rests on, in a word or two: "unlikely (leak)" is not "no". */
export function formatGrounds(certainty: Certainty, speaker: SourceKind | null): string {
  if (speaker === null || certainty === "unknown") return "nobody has said";
  if (certainty === "official") return "official";
  if (certainty === "reported") return speaker === "brand" ? "brand expects" : "reported";
  if (speaker === "leaker") return "leak";
  return speaker === "press" ? "press expects" : "rumor";
}

/** Whether third parties can get it there: never the brand's own sale. */
export function formatImport(possible: boolean, certainty: Certainty): string {
  if (certainty === "rumored") return possible ? "likely through third-party shops" : "unlikely";
  return possible ? "possible through third-party shops" : "not possible";
}

/** The answer for a market as a sentence: "In markets outside China: unlikely (leak)." `place` is as it stands after "in". */
export function formatOutlook(
  place: string,
  answer: Answer,
  certainty: Certainty,
  speaker: SourceKind | null,
): Sentence {
  return [`In ${place}: `, { text: formatAnswer(answer), certainty }, ` (${formatGrounds(certainty, speaker)}).`];
}
