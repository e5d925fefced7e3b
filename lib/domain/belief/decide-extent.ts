import type { Bearing } from "./bearing";
import { compareCertainty } from "./certainty";
import { contenders } from "./contenders";
import type { Decision } from "./decision";
import { compatible, covers } from "./extent";
import { compareFineness, compareWeight } from "./order";
import { prefersOver } from "./ranking";

/** Decides which window or which price. `bearings` assert or deny; none leaves open. */
export function decideExtent(bearings: readonly Bearing[]): Decision {
  const denials = bearings.filter(({ claim }) => claim.stance === "denies");
  const asserted = bearings.filter(({ claim }) => claim.stance === "asserts");
  const removed = new Set(asserted.filter((one) => denials.some((denial) => removes(denial, one))));
  const pool = contenders(asserted.filter((one) => !removed.has(one)));
  const deciding = pool[0] ? refined(pool[0], pool) : null;
  // A denial alone says when it will not be, and leaves no date to show.
  if (!deciding) return { deciding, agreeing: denials, dissenting: [...removed], denied: removed };
  // Where no date is known, a denied one is of no part of it.
  const against = (one: Bearing) => dissents(one, deciding) || (removed.has(one) && isDateless(deciding));
  const rest = bearings.filter((one) => one !== deciding);
  return {
    deciding,
    agreeing: rest.filter((one) => !against(one)),
    dissenting: rest.filter(against),
    denied: removed,
  };
}

/**
 * Whether a claim speaks against the decided value. "In September" does not speak against "this fall", though it may have been
 * denied itself, and is then not the finest that is known; "not in September" does, in part, unless the same source says both.
 */
function dissents(one: Bearing, deciding: Bearing): boolean {
  const [said, decided] = [one.claim.value, deciding.claim.value];
  if (one.claim.stance !== "denies") return !compatible(said, decided);
  if (covers(said, decided) === true) return true;
  return compatible(said, decided) && one.claim.source.id !== deciding.claim.source.id;
}

function isDateless({ claim: { value } }: Bearing): boolean {
  return "window" in value && value.window.precision === "tbd";
}

/**
 * The latest word decides among equals, but one that only contains what an equal said before takes nothing from it: "in
 * July" after another's "on 4 July" does not widen it (docs/decisions/0005).
 */
function refined(best: Bearing, pool: readonly Bearing[]): Bearing {
  const finer = pool.find(
    (one) =>
      compareWeight(one, best) === 0 &&
      compareFineness(one, best) < 0 &&
      covers(best.claim.value, one.claim.value) === true,
  );
  return finer ? refined(finer, pool) : best;
}

/**
 * A denied window takes with it the claims inside it of lower certainty, and those of equal certainty that were not stated
 * after it: a leak of today is not refuted by another leak of last month (docs/decisions/0005).
 */
function removes(denial: Bearing, asserted: Bearing): boolean {
  if (covers(denial.claim.value, asserted.claim.value) !== true) return false;
  if (prefersOver(asserted, denial.claim)) return false;
  if (prefersOver(denial, asserted.claim)) return true;
  if (denial.claim.wording === "speculates" && asserted.claim.wording !== "speculates") return false;
  // What is said of a group yields to any claim that names the member (DESIGN 4.6).
  if (denial.named && !asserted.named) return true;
  const order = compareCertainty(denial.certainty, asserted.certainty);
  if (order !== 0) return order < 0;
  if (asserted.own && !denial.own) return false;
  return asserted.heard <= denial.heard;
}
