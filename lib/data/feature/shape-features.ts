import { spokenOf } from "@/lib/domain/belief/bearing";
import type { Belief } from "@/lib/domain/belief/belief";
import { ask, memberOf } from "@/lib/domain/belief/questions";
import type { Subject } from "@/lib/domain/claim/claim";
import type { FeatureView } from "@/lib/data/feature/feature-view";
import { believed, type Reading } from "@/lib/data/ledger/reading";
import { shapeBelief } from "@/lib/data/ledger/shape-belief";

/** What it has, what it lacks and what is left open, its series' features included. */
export function shapeFeatures(subject: Subject, reading: Reading): FeatureView[] {
  const { index, facts } = reading;
  const claims = spokenOf({ subject, property: "feature" }, facts).flatMap((of) => index.about(of, "feature"));
  const members = new Set(claims.map(({ value }) => memberOf(value)));
  return [...members]
    .map((member) => believed(ask(subject, "feature", { member }), reading))
    .flatMap((belief): FeatureView[] => {
      const text = textOf(belief);
      return text === null ? [] : [{ text, holds: belief.holds, basis: shapeBelief(belief, reading) }];
    });
}

function textOf({ deciding, open }: Belief): string | null {
  const value = (deciding ?? open[0])?.claim.value;
  return value?.property === "feature" ? value.feature : null;
}
