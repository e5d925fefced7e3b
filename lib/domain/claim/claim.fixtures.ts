import { day } from "../window/day";
import type { Claim, ClaimOperation, ClaimValue, Evidence, Phase, Rank, Speaker, Subject, Verdict } from "./claim";

/** What a test need not say: a leaker's plain word without market or offer, stated and recorded on one day. */
interface Told extends Partial<Omit<Claim, "id" | "statedFrom" | "statedTo" | "operations">> {
  readonly id?: string;
  readonly on?: string;
  readonly operations?: readonly ClaimOperation[];
}

let made = 0;

/** A claim about `subject`, recorded at noon of the day it was stated on. */
export function claim(subject: Subject, value: ClaimValue, { on = "2022-06-01", ...told }: Told = {}): Claim {
  made += 1;
  return {
    id: `claim-${String(made).padStart(5, "0")}`,
    subject,
    value,
    market: null,
    offer: null,
    stance: "asserts",
    wording: "states",
    source: leaker,
    statedFrom: day(on),
    statedTo: day(on),
    recordedAt: `${on}T12:00:00Z`,
    reviewed: true,
    operations: [],
    ...told,
  };
}

export const leaker: Speaker = { id: "leaker", kind: "leaker", brandId: null };
export const secondLeaker: Speaker = { id: "second-leaker", kind: "leaker", brandId: null };
export const press: Speaker = { id: "press", kind: "press", brandId: null };
export const retailer: Speaker = { id: "retailer", kind: "retailer", brandId: null };
export const regulator: Speaker = { id: "regulator", kind: "regulator", brandId: null };
export const brand = (id: string): Speaker => ({ id: `source-${id}`, kind: "brand", brandId: id });

export const brandSubject = (id: string): Subject => ({ kind: "brand", id });
export const series = (id: string): Subject => ({ kind: "series", id });
export const device = (id: string): Subject => ({ kind: "device", id });
export const launch = (id: string): Subject => ({ kind: "launch", id });

export const phase = (of: Phase): ClaimValue => ({ property: "availability", phase: of });

type Done = { readonly on?: string; readonly at?: string };
const done = ({ on = "2022-07-01", at = `${on}T12:00:00Z` }: Done) => ({ effectiveOn: day(on), at, why: "a test" });
export const withdraw = (when: Done = {}): ClaimOperation => ({ kind: "withdraw", ...done(when) });
export const strike = (when: Done = {}): ClaimOperation => ({ kind: "strike", ...done(when) });
export const restore = (when: Done = {}): ClaimOperation => ({ kind: "restore", ...done(when) });
export const accept = (on: string): ClaimOperation => ({ kind: "accept", ...done({ on }) });
export const unaccept = (on: string): ClaimOperation => ({ kind: "unaccept", ...done({ on }) });
export const unjudge = (on: string): ClaimOperation => ({ kind: "unjudge", ...done({ on }) });
export const refiled = (from: Subject, when: Done = {}): ClaimOperation => ({ kind: "refile", from, ...done(when) });
export const judged = (verdict: Verdict, evidence: Partial<Evidence>, when: Done = {}): ClaimOperation => ({
  ...{ kind: "verdict", verdict, evidence: { claimId: null, url: null, ...evidence } },
  ...done(when),
});
export const ranked = (rank: Rank, when: Done = {}): ClaimOperation => ({ kind: "rank", rank, ...done(when) });
