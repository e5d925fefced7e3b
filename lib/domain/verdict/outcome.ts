import type { Claim, ClaimValue } from "../claim/claim";
import type { Window } from "../window/window";

/**
 * What became of what a claim foretold, as far as the ledger knows. `happened`: it took place or came to market; `window` says
 * when, as finely as that is known, and is null where only that is known. `failed`: it is known not to have come to pass.
 * `evidence` is the claim that shows it.
 */
export interface Outcome {
  readonly kind: "happened" | "failed" | "canceled";
  readonly window: Window | null;
  readonly evidence: Claim;
}

/**
 * True if the claim tells what has happened and not what will: "announced on 4 July", said on that day or later. What is
 * told so, nobody foretold.
 */
export function isObservation({ value, stance, wording, statedFrom }: Claim): boolean {
  if (!("window" in value) || stance === "leaves-open" || wording !== "states") return false;
  return value.window.latest !== null && statedFrom >= value.window.latest;
}

/**
 * True if the claim can turn out right or wrong: it says when something will be, that it comes to a market or does not, or
 * that it is canceled. "No date is set" and what is left open say nothing that could.
 */
export function isForetold(claim: Claim): boolean {
  if (claim.stance === "leaves-open" || isObservation(claim)) return false;
  return isOfTheFuture(claim.value);
}

function isOfTheFuture(value: ClaimValue): boolean {
  switch (value.property) {
    case "launch-window":
    case "preorder-window":
    case "sale-window":
      return value.window.precision !== "tbd";
    case "launch-status":
      return value.status === "canceled";
    case "availability":
      return value.phase === "coming" || value.phase === "canceled";
    default:
      return false;
  }
}
