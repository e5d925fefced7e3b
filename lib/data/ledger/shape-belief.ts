import type { Belief, Weighed } from "@/lib/domain/belief/belief";
import type { BeliefView, WeighedView, WindowBeliefView } from "@/lib/data/ledger/claim-view";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";

/** As many voices on either side as are told one by one. */
const VOICES = 6;

/** What a belief and an answer for a market have in common. */
export type Voices = Pick<Belief, "certainty" | "deciding" | "agreeing" | "dissenting"> & Partial<Pick<Belief, "open">>;

export function shapeBelief(belief: Voices, reading: Reading): BeliefView {
  const weigh = (weighed: readonly Weighed[]) => weighed.slice(0, VOICES).map((one) => shapeWeighed(one, reading));
  return {
    certainty: belief.certainty,
    deciding: belief.deciding === null ? null : shapeWeighed(belief.deciding, reading),
    agreeing: weigh(belief.agreeing),
    dissenting: weigh(belief.dissenting),
    open: weigh(belief.open ?? []),
  };
}

/** For questions about a launch's or a sale's window. */
export function shapeWindowBelief(belief: Belief, reading: Reading): WindowBeliefView {
  const narrowest = belief.narrowest;
  const finer = narrowest === null ? null : windowIn(narrowest.claim.value);
  return {
    ...shapeBelief(belief, reading),
    window: belief.value === null ? null : windowIn(belief.value),
    narrowest: narrowest === null || finer === null ? null : { ...shapeWeighed(narrowest, reading), window: finer },
  };
}

function windowIn(value: NonNullable<Belief["value"]>) {
  return "window" in value ? value.window : null;
}

function shapeWeighed({ claim, certainty }: Weighed, reading: Reading): WeighedView {
  return { claim: shapeClaim(claim, reading), certainty };
}
