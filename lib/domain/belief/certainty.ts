import type { Claim, Speaker, Subject } from "../claim/claim";
import { CERTAINTIES, type Certainty, type Facts, type Weighed } from "./belief";

type Known = Weighed["certainty"];

const PUBLISHERS = new Set<Speaker["kind"]>(["regulator", "carrier", "retailer", "press"]);

/**
 * How sure a claim is by who makes it and how (DESIGN 4.4). Read to the letter: a brand is official only about its own, and
 * press that merely expects is rumored, like a brand that talks of another's phones.
 */
export function certaintyOf(claim: Pick<Claim, "source" | "wording" | "subject">, facts: Facts): Known {
  if (speaksOfItsOwn(claim.source, claim.subject, facts)) {
    if (claim.wording === "states") return "official";
    if (claim.wording === "expects") return "reported";
  }
  return PUBLISHERS.has(claim.source.kind) && claim.wording === "states" ? "reported" : "rumored";
}

/** One step less sure; rumored is the last. */
export function oneLower(certainty: Known): Known {
  return certainty === "official" ? "reported" : "rumored";
}

/** Negative if `a` is the better certainty, 0 if they are equal. */
export function compareCertainty(a: Certainty, b: Certainty): number {
  return CERTAINTIES.indexOf(a) - CERTAINTIES.indexOf(b);
}

/** The brand whose subject it is; a brand is its own. */
export function brandOfSubject(subject: Subject, facts: Facts): string | null {
  return subject.kind === "brand" ? subject.id : (facts.brandOf.get(subject.id) ?? null);
}

/** True for the subject's brand and whatever it belongs to: a parent speaks for its own, a child not for its parent. */
function speaksOfItsOwn(source: Speaker, subject: Subject, facts: Facts): boolean {
  if (source.brandId === null) return false;
  const seen = new Set<string>();
  let owner = brandOfSubject(subject, facts);
  while (owner !== null && !seen.has(owner)) {
    if (owner === source.brandId) return true;
    seen.add(owner);
    owner = facts.parentOf.get(owner) ?? null;
  }
  return false;
}
