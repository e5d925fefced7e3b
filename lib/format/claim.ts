import type { Lineage, Stance, Wording } from "@/lib/domain/claim/claim";
import { formatPredicate, type PropositionParts } from "@/lib/format/proposition";
import { capitalized } from "@/lib/format/capitalized";

export interface StatementParts extends PropositionParts {
  readonly stance: Stance;
  readonly wording: Wording;
}

/**
 * A claim as one short statement that keeps its stance and its wording apart: "Comes to China", "Not expected to come to China",
 * "Might come to markets outside China", "Left open: has a Leica camera".
 */
export function formatStatement({ stance, wording, ...parts }: StatementParts): string {
  if (parts.value.property === "feature") return formatFeatureStatement(parts.value.feature, stance, wording);
  const { is, isNot, be } = formatPredicate(parts);
  if (stance === "leaves-open") return `Left open whether it ${is}`;
  const holds = stance === "asserts";
  switch (wording) {
    case "states":
      return capitalized(holds ? is : isNot);
    case "expects":
      return `${holds ? "Expected" : "Not expected"} to ${be}`;
    case "speculates":
      return `${holds ? "Might" : "Might not"} ${be}`;
  }
}

/** A feature is whatever somebody wrote of it: it is named, not woven into a sentence. */
function formatFeatureStatement(feature: string, stance: Stance, wording: Wording): string {
  if (stance === "leaves-open") return `Left open: ${feature}`;
  const lead = { states: "", expects: "expected", speculates: "possible" }[wording];
  const kind = stance === "asserts" ? "feature" : "not a feature";
  return `${capitalized([lead, kind].filter(Boolean).join(" "))}: ${feature}`;
}

/** How a device stands to the one named after it: "follows", "a variant of". */
export function formatLineage(lineage: Lineage): string {
  return {
    "successor-of": "follows",
    "updated-version-of": "an updated version of",
    "variant-of": "a variant of",
    "rebrand-of": "another name for",
  }[lineage];
}
