import type { Property } from "@/lib/domain/claim/claim";
import type { Outcome } from "@/lib/domain/verdict/outcome";
import { formatWhen } from "@/lib/format/when-phrase";

/** What can have become of a launch, as a form offers it. */
export const SETTLEMENT_CHOICES = [
  { value: "", label: "Choose" },
  { value: "held", label: "took place" },
  { value: "moved", label: "was moved" },
  { value: "canceled", label: "was canceled" },
] as const;

/** What became of what a claim of this property foretold: "It took place on 4 July 2022". */
export function formatOutcome({ kind, window }: Pick<Outcome, "kind" | "window">, property: Property): string {
  if (kind === "canceled") return "It was canceled";
  const [did, didNot] = VERBS[property] ?? LAUNCH;
  if (kind === "failed") return `It ${didNot}`;
  return window === null ? `It ${did}` : `It ${did} ${formatWhen(window)}`;
}

const LAUNCH = ["took place", "did not take place"] as const;
const VERBS: Readonly<Partial<Record<Property, readonly [string, string]>>> = {
  availability: ["came there", "was never sold there"],
  "sale-window": ["went on sale", "did not go on sale"],
  "preorder-window": ["could be pre-ordered", "could not be pre-ordered"],
};
