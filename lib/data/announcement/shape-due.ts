import type { Belief } from "@/lib/domain/belief/belief";
import { type DueState, dueState } from "@/lib/domain/window/due";
import { type AsOf, dayAtVenue } from "@/lib/data/ledger/as-of";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";

/** How a believed window stands to the day that it is at the venue. Reads the clock: not for what is cached. */
export function dueAtVenue({ window, deciding }: WindowBeliefView, settled: boolean, asOf: AsOf): DueState {
  if (window === null) return settled ? "settled" : "upcoming";
  const today = dayAtVenue(asOf, window.timeZone);
  return dueState(window, { today, officialDay: deciding?.certainty === "official", settled });
}

/**
 * True if a source tells the window as past ("announced in December 2021", said in 2022): that very claim was stated after
 * its start and says that it happened (DESIGN 3).
 */
export function isToldAsPast({ deciding, agreeing }: Belief): boolean {
  return [deciding, ...agreeing].some((weighed) => {
    if (weighed === null || weighed.claim.stance !== "asserts" || weighed.claim.wording !== "states") return false;
    const { value, statedFrom } = weighed.claim;
    return "window" in value && value.window.latest !== null && statedFrom > value.window.latest;
  });
}
