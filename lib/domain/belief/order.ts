import type { SourceKind, Wording } from "../claim/claim";
import { daysBetween } from "../window/day";
import type { Window } from "../window/window";
import type { Bearing } from "./bearing";
import { compareCertainty } from "./certainty";

const BY_WORDING: Readonly<Record<Wording, number>> = { states: 0, expects: 1, speculates: 2 };
const BY_SOURCE: Readonly<Record<SourceKind, number>> = {
  brand: 0,
  regulator: 1,
  carrier: 1,
  retailer: 1,
  press: 2,
  leaker: 3,
  community: 4,
};

/**
 * Which of two claims decides (DESIGN 4.5): the better certainty; then the subject's own claim over its series'; then
 * wording, source, the claim that names the market, the later statement, the finer window, the id. Negative if `a` does;
 * a total order.
 */
export function compareBearings(a: Bearing, b: Bearing): number {
  return (
    compareWeight(a, b) ||
    (a.heard === b.heard ? 0 : a.heard < b.heard ? 1 : -1) ||
    compareFineness(a, b) ||
    (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0)
  );
}

/** The part of that order which goes by who says it and how; 0 for claims that only time or fineness tells apart. */
export function compareWeight(a: Bearing, b: Bearing): number {
  return (
    compareCertainty(a.certainty, b.certainty) ||
    Number(b.own) - Number(a.own) ||
    BY_WORDING[a.claim.wording] - BY_WORDING[b.claim.wording] ||
    BY_SOURCE[a.claim.source.kind] - BY_SOURCE[b.claim.source.kind] ||
    Number(b.named) - Number(a.named)
  );
}

/** The finer window first; windows that are equally fine, or no windows, are equal. */
export function compareFineness(a: Bearing, b: Bearing): number {
  if (!("window" in a.claim.value) || !("window" in b.claim.value)) return 0;
  return compareWindowFineness(a.claim.value.window, b.claim.value.window);
}

/** Fewer open ends, fewer days, the minute before its day, the exact before the "about". */
export function compareWindowFineness(a: Window, b: Window): number {
  const [one, other] = [a, b].map(coarseness) as [readonly number[], readonly number[]];
  return one.map((step, i) => step - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function coarseness({ precision, earliest, latest, about }: Window): readonly number[] {
  const open = Number(earliest === null) + Number(latest === null);
  const days = earliest && latest ? daysBetween(earliest, latest) : 0;
  return [open, days, Number(precision !== "minute"), Number(about)];
}
