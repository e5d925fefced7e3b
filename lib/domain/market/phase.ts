import type { Claim, LaunchStatus, Phase } from "../claim/claim";

/**
 * What a claim about availability or about a launch's status comes to. What is contested is only whether it comes to
 * pass: `on-sale` implies `coming`, `held` implies `planned`, so these agree; canceled is a denial of them all, and denying
 * that is an assertion of the least. `moved` says when it will not be and nothing against that it will, nor does denying it.
 */
export interface Course {
  readonly comes: boolean;
  /** How far along it is, when it comes: 0 coming or planned, 1 on sale or held, 2 ended. */
  readonly stage: 0 | 1 | 2;
}

const STAGES: Readonly<Record<Exclude<Phase | LaunchStatus, "canceled">, Course["stage"]>> = {
  coming: 0,
  planned: 0,
  moved: 0,
  "on-sale": 1,
  held: 1,
  ended: 2,
};

/** Null for claims about anything else, and for those that leave it open. */
export function courseOf({ value, stance }: Pick<Claim, "value" | "stance">): Course | null {
  if (stance === "leaves-open") return null;
  if (value.property !== "availability" && value.property !== "launch-status") return null;
  const step = value.property === "availability" ? value.phase : value.status;
  const asserts = stance === "asserts";
  if (step === "canceled") return { comes: !asserts, stage: 0 };
  if (step === "moved") return { comes: true, stage: 0 };
  // "No longer sold" is wrong where it is still sold: denying the end affirms the sale.
  if (step === "ended" && !asserts) return { comes: true, stage: 1 };
  return { comes: asserts, stage: STAGES[step] };
}

/** True if the claim says that the launch will not be when it was said to be. */
export function isMoved({ value, stance }: Pick<Claim, "value" | "stance">): boolean {
  return stance === "asserts" && value.property === "launch-status" && value.status === "moved";
}

/** Whether a claim affirms what its question asks: for sets, that the member belongs; for a course, that it comes. */
export function affirms(claim: Pick<Claim, "value" | "stance">): boolean {
  return courseOf(claim)?.comes ?? claim.stance === "asserts";
}
