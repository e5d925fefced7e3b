import type { Clocks, Facts } from "../belief/belief";
import { compareCertainty } from "../belief/certainty";
import { indexClaims, type Claims } from "../belief/claim-index";
import { sameSubject, subjectKey } from "../belief/questions";
import type { Subject } from "../claim/claim";
import { type Kinship, kinshipsOf } from "./kinships";

/** As many steps as are followed, back to what came before and on to what came after. */
export const GENERATIONS = 2;

/** A record among its kin. Sources may differ, so a generation can hold several; the surest stands first. */
export interface Family {
  /** What it succeeds, then what those succeed; a generation that nobody knows is not among them. */
  readonly before: readonly (readonly Kinship[])[];
  /** What succeeds it, then what succeeds those. */
  readonly after: readonly (readonly Kinship[])[];
  /** Variants, updated versions and rebrands: what it is of others, and others of it. */
  readonly beside: readonly Kinship[];
}

/** The family of a record as it is believed. `around` are the records that may be among it: of no other is anything known. */
export function familyOf(
  start: Subject,
  around: readonly Subject[],
  claims: Claims,
  facts: Facts,
  clocks: Clocks,
): Family {
  const index = indexClaims(claims, clocks.recordedBy);
  const kinships = [start, ...around]
    .flatMap((record) => kinshipsOf(record, index, facts, clocks))
    .sort((a, b) => compareCertainty(a.belief.certainty, b.belief.certainty));
  const successions = kinships.filter(({ lineage }) => lineage === "successor-of");
  const beside = kinships.filter(
    ({ lineage, subject, of }) => lineage !== "successor-of" && (sameSubject(subject, start) || sameSubject(of, start)),
  );
  return {
    before: generations(
      start,
      successions,
      ({ subject }) => subject,
      ({ of }) => of,
    ),
    after: generations(
      start,
      successions,
      ({ of }) => of,
      ({ subject }) => subject,
    ),
    beside,
  };
}

type End = (kinship: Kinship) => Subject;

/** Nobody is met twice: a circle of successors ends where it would begin again. */
function generations(start: Subject, successions: readonly Kinship[], near: End, far: End): Kinship[][] {
  const met = new Set([subjectKey(start)]);
  const found: Kinship[][] = [];
  let here: readonly Subject[] = [start];
  while (found.length < GENERATIONS) {
    const step: Kinship[] = [];
    for (const kinship of successions) {
      const key = subjectKey(far(kinship));
      if (met.has(key) || !here.some((record) => sameSubject(record, near(kinship)))) continue;
      met.add(key);
      step.push(kinship);
    }
    if (step.length === 0) break;
    found.push(step);
    here = step.map(far);
  }
  return found;
}
