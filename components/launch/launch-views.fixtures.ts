import type { AnswerView } from "@/lib/data/availability/availability-view";
import type { LineUpMemberView, MemberSaleView } from "@/lib/data/launch/launch-view";
import type {
  BeliefView,
  ClaimView,
  MarketView,
  RefView,
  WeighedView,
  WindowBeliefView,
} from "@/lib/data/ledger/claim-view";
import type { MoveView } from "@/lib/data/move/move-view";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import type { Window } from "@/lib/domain/window/window";

/** Views of a launch of Xiaomi, with as little in them as a test needs. */

export const phone = (name: string): RefView => ({ id: name, kind: "device", slug: name.toLowerCase(), name });
export const family = (name: string): RefView => ({ ...phone(name), kind: "series" });
export const market = (code: string): MarketView => ({ code, name: null, home: "CN" });
export const onDay = (date: string): Window => dayWindow(day(date));

/** A claim of `source`, stated on `on`; `id` tells it from another of the same words. */
export function claimOf(change: Partial<ClaimView> & { on?: string } = {}): ClaimView {
  const { on = "2022-07-04", ...rest } = change;
  return {
    ...{ id: "c", about: phone("Xiaomi 12S"), member: null, market: null, offer: null, stance: "asserts" },
    ...{ value: { property: "availability", phase: "on-sale" }, wording: "states", said: "now on sale" },
    ...{ source: { slug: "xiaomi", name: "Xiaomi", kind: "brand" }, document: null, certainty: "official" },
    ...{ statedFrom: day(on), statedTo: day(on), withdrawn: false, ranked: null, verdict: null },
    ...rest,
  };
}

export const weighed = (claim: ClaimView): WeighedView => ({ claim, certainty: claim.certainty });

export const basisOf = (claim: ClaimView | null, change: Partial<BeliefView> = {}): BeliefView => ({
  ...{ certainty: claim?.certainty ?? "unknown", deciding: claim && weighed(claim) },
  ...{ agreeing: [], dissenting: [], open: [], ...change },
});

export const whenOf = (window: Window | null, claim: ClaimView | null = null): WindowBeliefView => ({
  ...{ ...basisOf(claim), window, narrowest: null },
});

export const answerOf = (change: Partial<AnswerView> = {}): AnswerView => ({
  ...{ answer: "available", basis: basisOf(claimOf()), preorder: null, sale: null, prices: [], ...change },
});

export const priceOf = (low: string): AnswerView["prices"][number] => ({
  ...{ offer: null, price: { kind: "exact", low, high: null, currency: "CNY" }, certainty: "official" },
  ...{ market: null, saidBy: null },
});

export const saleOf = (change: Partial<MemberSaleView> = {}): MemberSaleView => ({
  ...{ countries: [], first: null, unknown: [], ...change },
});

export const shown = (member: RefView, change: Partial<LineUpMemberView> = {}): LineUpMemberView => ({
  ...{ member, holds: true, basis: basisOf(claimOf()), formFactor: "bar", series: null, sale: saleOf(), ...change },
});

export const moveOf = (change: Partial<MoveView>): MoveView => ({
  ...{ day: day("2022-06-20"), topic: "announcement", kind: "postponed", market: null },
  ...{ before: null, after: null, by: null, corrected: false, ...change },
});

export const dated = (window: Window): ClaimView => claimOf({ value: { property: "launch-window", window } });
