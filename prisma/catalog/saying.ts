import type { Stance, Wording } from "@/lib/domain/claim/claim";
import type { SourceEntry, SubjectEntry } from "./entries";
import type { Fact } from "./facts";
import type { CatalogMarket } from "./markets";

/** One claim of the catalog: one fact about one subject, as one source put it. */
export interface CatalogClaim extends Assertion {
  readonly source: SourceEntry;
  /** Days, both inclusive (YYYY-MM-DD). */
  readonly statedFrom: string;
  readonly statedTo: string;
  readonly link: string | null;
  readonly said: string;
}

interface Assertion {
  readonly subject: SubjectEntry;
  readonly fact: Fact;
  readonly stance: Stance;
  readonly wording: Wording;
  readonly market: CatalogMarket | null;
  readonly offer: string | null;
  readonly note: string | null;
}

interface Scope {
  /** The market it is said of; left out where none was said. */
  readonly in?: CatalogMarket;
  readonly offer?: string;
  /** For editors: what the record itself cannot say. */
  readonly note?: string;
}

interface Voice {
  readonly by: SourceEntry;
  /** The day it was stated, or first and last day where only a span is known. */
  readonly on: string | readonly [from: string, to: string];
  /** Where it can be read. Left out where no public page is known for certain. */
  readonly link?: string;
}

/**
 * A source speaking on one day: the function it returns takes what was said, in few words, and the claims in it.
 *
 *     const announced = saying({ by: sources.xiaomi, on: "2022-06-28" });
 *     announced("on 4 July at 19:00", states(event, launches("4 July 2022, 19:00 Beijing")))
 */
export function saying({ by, on, link }: Voice) {
  const [statedFrom, statedTo] = typeof on === "string" ? [on, on] : on;
  return (said: string, ...assertions: readonly Assertion[]): CatalogClaim[] =>
    assertions.map((assertion) => ({ ...assertion, source: by, statedFrom, statedTo, link: link ?? null, said }));
}

/** Said as a fact. */
export const states = (subject: SubjectEntry, fact: Fact, scope?: Scope) =>
  assertion("asserts", "states", subject, fact, scope);
/** Said as likely: "is expected to", "should". */
export const expects = (subject: SubjectEntry, fact: Fact, scope?: Scope) =>
  assertion("asserts", "expects", subject, fact, scope);
/** Said as possible: "may", "hints at". */
export const speculates = (subject: SubjectEntry, fact: Fact, scope?: Scope) =>
  assertion("asserts", "speculates", subject, fact, scope);
/** Said not to be so, as a fact. */
export const denies = (subject: SubjectEntry, fact: Fact, scope?: Scope) =>
  assertion("denies", "states", subject, fact, scope);
/** Said not to be so, as likely. */
export const doubts = (subject: SubjectEntry, fact: Fact, scope?: Scope) =>
  assertion("denies", "expects", subject, fact, scope);
/** Said to be unknown. */
export const leavesOpen = (subject: SubjectEntry, fact: Fact, scope?: Scope) =>
  assertion("leaves-open", "states", subject, fact, scope);

function assertion(stance: Stance, wording: Wording, subject: SubjectEntry, fact: Fact, scope: Scope = {}): Assertion {
  return {
    subject,
    fact,
    stance,
    wording,
    market: scope.in ?? null,
    offer: scope.offer ?? null,
    note: scope.note ?? null,
  };
}
