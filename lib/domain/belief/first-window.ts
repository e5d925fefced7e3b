import type { Subject } from "../claim/claim";
import { isInForce } from "../claim/in-force";
import { compareWindows } from "../window/order-windows";
import { homeMarketOf, spokenOf } from "./bearing";
import type { Belief, Clocks, Facts } from "./belief";
import { believe } from "./believe";
import { indexClaims, type Claims } from "./claim-index";
import { ask } from "./questions";

/**
 * When something is announced, wherever that is: what is said without a market; else what is said of the home market,
 * where a brand launches first; else the first of the markets that are named.
 */
export function firstWindow(subject: Subject, claims: Claims, facts: Facts, clocks: Clocks): Belief {
  const index = indexClaims(claims, clocks.recordedBy);
  const inMarket = (market: string | null): Belief =>
    believe(ask(subject, "launch-window", { market }), index, facts, clocks);
  const anywhere = inMarket(null);
  if (anywhere.value) return anywhere;
  const home = homeMarketOf(subject, facts);
  const atHome = home === null ? anywhere : inMarket(home);
  if (atHome.value) return atHome;
  const named = spokenOf(anywhere.question, facts)
    .flatMap((of) => index.about(of, "launch-window"))
    // A claim that nobody knew of yet, or that is struck, must not raise its market either.
    .flatMap((claim) => (claim.market !== null && isInForce(claim, clocks) ? [claim.market] : []));
  const [first] = [...new Set(named)]
    .sort()
    .map(inMarket)
    .filter(({ value }) => value !== null)
    .sort(compareByWindow);
  return first ?? anywhere;
}

/** By the window that is believed; beliefs without one last. */
export function compareByWindow(a: Belief, b: Belief): number {
  if (a.value?.property !== "launch-window") return b.value?.property === "launch-window" ? 1 : 0;
  return b.value?.property === "launch-window" ? compareWindows(a.value.window, b.value.window) : -1;
}
