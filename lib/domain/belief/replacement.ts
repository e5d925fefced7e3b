import type { Claim } from "../claim/claim";
import { standingOf } from "../claim/in-force";
import { contains } from "../window/overlap";
import type { Day } from "../window/window";
import type { Clocks } from "./belief";
import { covers } from "./extent";
import { questionKey, questionOf } from "./questions";
import { prefersOver } from "./ranking";

/** A claim that its own source still stands by, and the last day it did. */
export interface StandingClaim {
  readonly claim: Claim;
  readonly heard: Day;
}

/**
 * Each source's last word on each question (DESIGN 4.3). Of claims in force, deprecated ones are left out first: what never
 * decides replaces nothing either.
 */
export function standingClaims(inForce: readonly Claim[], clocks: Clocks): StandingClaim[] {
  const bySource = new Map<string, Claim[]>();
  for (const claim of inForce) {
    if (claim.operations.length > 0 && standingOf(claim, clocks).ranking?.rank === "deprecated") continue;
    const key = `${claim.source.id} ${questionKey(questionOf(claim))}`;
    const said = bySource.get(key);
    if (said) said.push(claim);
    else bySource.set(key, [claim]);
  }
  return [...bySource.values()].flatMap((said) => lastWord(said, clocks));
}

function lastWord(said: Claim[], clocks: Clocks): StandingClaim[] {
  let standing: StandingClaim[] = [];
  for (const later of said.sort(compareStatements)) {
    standing = standing
      .filter(({ claim }) => !replaces(later, claim, clocks))
      .map((earlier) => (confirms(later, earlier.claim) ? { ...earlier, heard: later.statedTo } : earlier));
    standing.push({ claim: later, heard: later.statedTo });
  }
  return standing;
}

/** In the order they were said, as far as is known; a total order. */
function compareStatements(a: Claim, b: Claim): number {
  if (a.statedTo !== b.statedTo) return a.statedTo < b.statedTo ? -1 : 1;
  if (a.statedFrom !== b.statedFrom) return a.statedFrom < b.statedFrom ? -1 : 1;
  return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.id < b.id ? -1 : 1);
}

function replaces(later: Claim, earlier: Claim, clocks: Clocks): boolean {
  // Musing on what it once said plainly, a source takes nothing back.
  if (later.wording === "speculates" && earlier.wording !== "speculates") return false;
  if (prefersOver({ ranking: standingOf(earlier, clocks).ranking }, later)) return false;
  if (confirms(later, earlier)) return false;
  if (later.stance === "leaves-open" || earlier.stance === "leaves-open") return true;
  // "Not 4 July" takes back "4 July", and the other way around; it says nothing against "in August".
  if (later.stance === "denies") return covers(later.value, earlier.value) ?? true;
  if (earlier.stance === "denies") return covers(earlier.value, later.value) ?? true;
  return true;
}

/** Saying it again, or more vaguely: "in July" after "on 4 July". */
function confirms(later: Claim, earlier: Claim): boolean {
  if (later.stance !== "asserts" || earlier.stance !== "asserts") return false;
  if (!("window" in later.value) || !("window" in earlier.value)) return false;
  return contains(later.value.window, earlier.value.window);
}
