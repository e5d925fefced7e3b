import type { Belief, Weighed } from "../belief/belief";
import { compareCertainty } from "../belief/certainty";
import { covers } from "../belief/extent";
import type { ClaimValue } from "../claim/claim";
import { affirms, courseOf } from "../market/phase";
import { classifyWindowMove } from "./classify-window-move";
import type { MoveKind } from "./move";

/** What the change between two beliefs on one question is called; null where nothing worth telling changed. */
export function classifyMove(before: Belief, after: Belief): MoveKind | null {
  if (before.value === null) return after.value === null ? null : "stated";
  if (isExtent(before.value)) return classifyExtent(before.value, after);
  if (!before.deciding) return null;
  if (!after.deciding) return "contradicted";
  return classifyCourse(before.deciding, after.deciding);
}

function classifyExtent(before: ClaimValue, after: Belief): MoveKind | null {
  if (after.value === null) return "widened";
  if ("window" in before && "window" in after.value) {
    return classifyWindowMove(before.window, after.value.window, isRefuted(before, after));
  }
  const [inside, around] = [covers(before, after.value), covers(after.value, before)];
  if (inside) return around ? null : "narrowed";
  return around ? "widened" : "contradicted";
}

function isRefuted(value: ClaimValue, { agreeing, dissenting }: Belief): boolean {
  return [...agreeing, ...dissenting].some(
    ({ claim }) => claim.stance === "denies" && covers(claim.value, value) === true,
  );
}

function classifyCourse(before: Weighed, after: Weighed): MoveKind | null {
  if (affirms(before.claim) !== affirms(after.claim)) {
    if (isCancellation(after)) return "canceled";
    return isCancellation(before) ? "reinstated" : "contradicted";
  }
  const further = (courseOf(after.claim)?.stage ?? 0) > (courseOf(before.claim)?.stage ?? 0);
  return further || compareCertainty(after.certainty, before.certainty) < 0 ? "confirmed" : null;
}

function isCancellation({ claim: { value, stance } }: Weighed): boolean {
  if (stance !== "asserts") return false;
  return (
    (value.property === "availability" && value.phase === "canceled") ||
    (value.property === "launch-status" && value.status === "canceled")
  );
}

function isExtent(value: ClaimValue): boolean {
  return "window" in value || "price" in value;
}
