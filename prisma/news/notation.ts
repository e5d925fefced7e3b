import type { Stance, Wording } from "@/lib/domain/claim/claim";
import type { ClaimSourceDraft } from "@/lib/schemas/claim-source";
import type { Expectation } from "./expectation";
import type { Fact, Scope } from "./facts";
import type { NewsRecord } from "./records";

export interface Assertion extends Scope {
  readonly about: NewsRecord;
  readonly fact: Fact;
  readonly stance: Stance;
  readonly wording: Wording;
}

/** One voice in a text: who speaks, when, and what is said, each fact in few words of our own with the claims that carry it. */
export interface Report {
  readonly by: ClaimSourceDraft;
  /** As an editor types it: "2 January 2026", "November 2025". */
  readonly on: string;
  readonly note?: string;
  readonly says: Readonly<Record<string, readonly Assertion[]>>;
}

/** One text of the news, as far as its title and its first lines tell. */
export interface NewsItem {
  /** The last part of its address at GSMArena. */
  readonly page: string;
  readonly on: string;
  readonly reports: readonly Report[];
  /** What no claim can say, and why. */
  readonly left?: Readonly<Record<string, string>>;
  /** What is believed on its day, of all that was entered so far. */
  readonly believed: readonly Expectation[];
}

type Assert = (about: NewsRecord, fact: Fact, scope?: Scope) => Assertion;
const asserting =
  (stance: Stance, wording: Wording): Assert =>
  (about, fact, scope = {}) => ({ about, fact, stance, wording, ...scope });

/** Said as a fact. */
export const states = asserting("asserts", "states");
/** Said as likely. */
export const expects = asserting("asserts", "expects");
/** Said as possible. */
export const speculates = asserting("asserts", "speculates");
/** Said not to be so, as a fact. */
export const denies = asserting("denies", "states");
/** Said not to be so, as likely. */
export const doubts = asserting("denies", "expects");
/** Said to be unknown. */
export const leavesOpen = asserting("leaves-open", "states");
