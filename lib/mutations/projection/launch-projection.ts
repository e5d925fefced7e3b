import { dayToColumn } from "@/lib/db/day-column";
import { windowToColumns } from "@/lib/db/window-columns";
import type { Clocks, Facts } from "@/lib/domain/belief/belief";
import type { ClaimIndex } from "@/lib/domain/belief/claim-index";
import { launchBelief, launchStatus } from "@/lib/domain/belief/launch";
import { SUBJECTS_OF, type Property, type Subject } from "@/lib/domain/claim/claim";
import { isInForce } from "@/lib/domain/claim/in-force";
import { tbd } from "@/lib/domain/window/make-window";
import { basisOf } from "./belief-basis";

const PROPERTIES = (Object.keys(SUBJECTS_OF) as Property[]).filter((property) =>
  SUBJECTS_OF[property].includes("launch"),
);

/** What the rows of a launch hold, as the claims add up to it. */
export function launchProjection(launch: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks) {
  const belief = launchBelief(launch, index, facts, clocks);
  const { window, status, settled, lineUp } = belief;
  const inForce = PROPERTIES.flatMap((property) => index.about(launch, property)).some((claim) =>
    isInForce(claim, clocks),
  );
  return {
    launch: {
      listed: inForce,
      status: launchStatus(belief),
      ...windowToColumns(window.value?.property === "launch-window" ? window.value.window : tbd()),
      certainty: window.certainty,
      statedOn: window.deciding ? dayToColumn(window.deciding.claim.statedTo) : null,
      settled,
    },
    // What took place or is called off is told by who says so, who seldom had named the date.
    basis: [...basisOf(window), ...(launchStatus(belief) === "planned" ? [] : basisOf(status))],
    lineUp: lineUp.flatMap(({ member, belief: { holds, certainty, ...rest } }) => {
      if (holds === null) return [];
      const ids = {
        deviceId: member.kind === "device" ? member.id : null,
        seriesId: member.kind === "series" ? member.id : null,
      };
      return [{ ...ids, holds, certainty, basis: basisOf({ holds, certainty, ...rest }) }];
    }),
  };
}
