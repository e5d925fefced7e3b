import type { Belief } from "@/lib/domain/belief/belief";
import { type DueState, dueState } from "@/lib/domain/window/due";
import type { Reading } from "@/lib/data/ledger/reading";

/**
 * How a believed window stands to today. A window that its source tells as past ("announced in December 2021", said in 2022)
 * is settled by that very claim: it was stated after its start and says that it happened (DESIGN 3).
 */
export function shapeDue(belief: Belief, settled: boolean, { today }: Pick<Reading, "today">): DueState {
  if (belief.value?.property !== "launch-window" && belief.value?.property !== "sale-window") return "upcoming";
  const { window } = belief.value;
  const officialDay = belief.deciding?.certainty === "official";
  return dueState(window, { today, officialDay, settled: settled || isToldAsPast(belief) });
}

function isToldAsPast({ deciding, agreeing }: Belief): boolean {
  return [deciding, ...agreeing].some((weighed) => {
    if (weighed === null || weighed.claim.stance !== "asserts" || weighed.claim.wording !== "states") return false;
    const { value, statedFrom } = weighed.claim;
    return "window" in value && value.window.latest !== null && statedFrom > value.window.latest;
  });
}
