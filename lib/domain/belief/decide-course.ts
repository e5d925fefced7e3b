import { affirms, courseOf, isMoved } from "../market/phase";
import type { Bearing } from "./bearing";
import { compareCertainty } from "./certainty";
import { contenders } from "./contenders";
import type { Decision } from "./decision";

/**
 * Decides what is either so or not: whether a member belongs to a set, whether a device comes to a market, whether a launch
 * takes place. `bearings` assert or deny; none leaves open.
 */
export function decideCourse(bearings: readonly Bearing[]): Decision {
  const pool = contenders(bearings);
  const best = pool[0];
  if (!best) return { deciding: null, agreeing: [], dissenting: [], denied: NONE };
  const deciding = furthest(best, pool);
  const rest = bearings.filter((one) => one !== deciding);
  return {
    deciding,
    agreeing: rest.filter(({ claim }) => affirms(claim) === affirms(best.claim)),
    dissenting: rest.filter(({ claim }) => affirms(claim) !== affirms(best.claim)),
    denied: NONE,
  };
}

/** What is either so or not has no finer part. */
const NONE: ReadonlySet<Bearing> = new Set();

/**
 * Once it is settled that something comes, how far it has come: a sale that is at least reported outdoes an official
 * "coming", since waiting for the brand's own word would leave shops selling what is merely announced. Between on sale and
 * ended, the later word. A claim about the series takes a device no further than what is said of the device itself, but
 * where it was said later and is as sure: the series went on sale after its phones were announced.
 */
function furthest(best: Bearing, pool: readonly Bearing[]): Bearing {
  if (!courseOf(best.claim)?.comes) return best;
  const reported = pool
    .filter((one) => one.own || !best.own || outdates(one, best))
    .filter(({ certainty }) => certainty !== "rumored")
    .filter(({ claim }) => affirms(claim));
  const moved = reported.find((one) => isMoved(one.claim) && !reported.some((other) => overtakes(other, one)));
  if (moved) return moved;
  const begun = reported.filter(({ claim }) => stageOf(claim) > 0);
  const latest = begun.toSorted((a, b) => compareDays(b, a) || stageOf(b.claim) - stageOf(a.claim))[0];
  if (!latest || stageOf(latest.claim) === stageOf(best.claim)) return best;
  return begun.find(({ claim }) => stageOf(claim) === stageOf(latest.claim)) ?? best;
}

/**
 * A report that a launch was moved stands against an official plan, as one that it was held does; until it is planned again,
 * or said to have been held, later or by a better source.
 */
function overtakes(other: Bearing, moved: Bearing): boolean {
  if (isMoved(other.claim)) return false;
  const order = compareDays(other, moved);
  if (stageOf(other.claim) === 0) return order > 0;
  return order >= 0 || compareCertainty(other.certainty, moved.certainty) < 0;
}

function outdates(ofSeries: Bearing, own: Bearing): boolean {
  return compareDays(ofSeries, own) > 0 && compareCertainty(ofSeries.certainty, own.certainty) <= 0;
}

function stageOf(claim: Bearing["claim"]): number {
  return courseOf(claim)?.stage ?? 0;
}

function compareDays(a: Bearing, b: Bearing): number {
  return a.heard === b.heard ? 0 : a.heard < b.heard ? -1 : 1;
}
