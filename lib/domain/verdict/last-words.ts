import type { Clocks, Facts } from "../belief/belief";
import { indexClaims, type Claims } from "../belief/claim-index";
import type { Claim, Subject } from "../claim/claim";
import { isInForce } from "../claim/in-force";
import { type Course, courseOf } from "./course";
import { whatBecame } from "./what-became";

/** The last date that somebody named for a launch before it came to pass, and how it came. */
export interface LastWord {
  readonly claim: Claim;
  readonly course: Course;
}

/**
 * Of each voice its last word on when a launch is, given before anybody could know; none while it is not known what became of
 * the launch. Once per launch, so that who repeats is not counted twice. `voiceOf` tells whose word a claim is.
 */
export function lastWords(
  launch: Subject,
  claims: Claims,
  facts: Facts,
  clocks: Clocks,
  voiceOf: (claim: Claim) => string | null,
): ReadonlyMap<string, LastWord> {
  const index = indexClaims(claims, clocks.recordedBy);
  const words = new Map<string, LastWord>();
  const said = index.about(launch, "launch-window").filter(({ stance }) => stance === "asserts");
  for (const claim of said.filter((one) => isInForce(one, clocks)).sort(byDay)) {
    const [voice, outcome] = [voiceOf(claim), whatBecame(claim, index, facts, clocks)];
    if (voice === null || outcome === null || claim.value.property !== "launch-window") continue;
    const came = courseOf(claim.value.window, outcome);
    if (came !== null) words.set(voice, { claim, course: came.course });
  }
  return words;
}

function byDay(a: Claim, b: Claim): number {
  if (a.statedTo !== b.statedTo) return a.statedTo < b.statedTo ? -1 : 1;
  return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.id < b.id ? -1 : 1);
}

/** Of how many launches, and how many of them came how. */
export interface WordRecord {
  readonly launches: number;
  readonly came: Readonly<{ [Key in Course]: number }>;
}

export function recordOf(courses: readonly Course[]): WordRecord {
  const count = (course: Course) => courses.filter((one) => one === course).length;
  const came = { "as-said": count("as-said"), partly: count("partly") };
  return {
    launches: courses.length,
    came: { ...came, later: count("later"), sooner: count("sooner"), canceled: count("canceled") },
  };
}
