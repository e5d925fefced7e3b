import { type DueState, dueState } from "@/lib/domain/window/due";
import { type AsOf, dayAtVenue } from "@/lib/data/ledger/as-of";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";

/** How a believed window stands to the day that it is at the venue. Reads the clock: not for what is cached. */
export function dueAtVenue({ window, certainty }: WindowBeliefView, settled: boolean, asOf: AsOf): DueState {
  if (window === null) return settled ? "settled" : "upcoming";
  const today = dayAtVenue(asOf, window.timeZone);
  return dueState(window, { today, officialDay: certainty === "official", settled });
}
