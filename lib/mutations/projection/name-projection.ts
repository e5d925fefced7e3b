import { dayToColumn } from "@/lib/db/day-column";
import { column } from "@/lib/db/words";
import type { Clocks, Facts } from "@/lib/domain/belief/belief";
import type { ClaimIndex } from "@/lib/domain/belief/claim-index";
import type { Subject } from "@/lib/domain/claim/claim";
import { type NameBelief, namesOf } from "@/lib/domain/name/names-of";
import { normalizeName } from "@/lib/domain/name/normalize-name";

/** The names of a device or a series, earlier ones included, which are still searched for. The one to show comes first. */
export function nameProjection(subject: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks) {
  const { current, formerly, alsoRumored, inMarkets, codenames, modelNumbers } = namesOf(subject, index, facts, clocks);
  const others = [...formerly, ...alsoRumored, ...inMarkets, ...codenames, ...modelNumbers];
  return [...(current ? [row(current, true)] : []), ...others.map((name) => row(name, false))];
}

function row({ text, kind, market, certainty, since }: NameBelief, current: boolean) {
  return {
    text,
    normalized: normalizeName(text),
    kind: column(kind),
    market,
    certainty,
    current,
    since: dayToColumn(since),
  };
}
