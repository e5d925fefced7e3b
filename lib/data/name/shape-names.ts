import type { Subject } from "@/lib/domain/claim/claim";
import { type NameBelief, namesOf } from "@/lib/domain/name/names-of";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { shapeMarket } from "@/lib/data/ledger/shape-market";
import type { NamesView, NameView } from "@/lib/data/name/name-view";

export function shapeNames(subject: Subject, reading: Reading): NamesView {
  const names = namesOf(subject, reading.index, reading.facts, reading.clocks);
  const shape = (name: NameBelief): NameView => ({
    text: name.text,
    kind: name.kind,
    market: name.market === null ? null : shapeMarket(name.market, subject, reading),
    certainty: name.certainty,
    since: name.since,
    first: shapeClaim(name.first, reading),
    claim: name.belief.deciding === null ? null : shapeClaim(name.belief.deciding.claim, reading),
  });
  return {
    current: names.current === null ? null : shape(names.current),
    formerly: names.formerly.map(shape),
    alsoRumored: names.alsoRumored.map(shape),
    inMarkets: names.inMarkets.map(shape),
    codenames: names.codenames.map(shape),
    modelNumbers: names.modelNumbers.map(shape),
  };
}
