import { VERDICTS, type Verdict } from "@/lib/domain/claim/claim";

const SENTENCES: Readonly<Record<Verdict, string>> = {
  hit: "turned out right",
  miss: "turned out wrong",
  partial: "turned out partly right",
  void: "was never put to the test",
};

/** How a claim turned out, after the claim: "turned out right". */
export function formatVerdict(verdict: Verdict): string {
  return SENTENCES[verdict];
}

const LABELS: Readonly<Record<Verdict, string>> = {
  hit: "hit: it turned out right",
  miss: "miss: it turned out wrong",
  partial: "partial: it turned out partly right",
  void: "void: it was never put to the test",
};

export const VERDICT_CHOICES = VERDICTS.map((value) => ({ value, label: LABELS[value] }));
