import { launchBelief, type LaunchBelief, launchStatus } from "@/lib/domain/belief/launch";
import type { Subject } from "@/lib/domain/claim/claim";
import { isCalledOff } from "@/lib/domain/claim/called-off";
import { isInForce } from "@/lib/domain/claim/in-force";
import { tbd } from "@/lib/domain/window/make-window";
import type { CreditView } from "@/lib/data/launch-entry";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import { lineUpNames } from "@/lib/data/line-up-names";
import type { UndatedEntry } from "@/lib/data/load-launch-entries";

/** A launch as one line, as its projection has it for today, from its claims for any two clocks. Null while no claim about it is in force. */
export function shapeEntry(id: string, reading: Reading): UndatedEntry | null {
  const launch: Subject = { kind: "launch", id };
  const record = reading.ledger.records.get(id);
  const brand = reading.ledger.records.get(record?.brandId ?? "");
  if (!record || !brand || !isListed(id, reading)) return null;
  const belief = launchBelief(launch, reading.index, reading.facts, reading.clocks);
  const { window, settled } = belief;
  const status = launchStatus(belief);
  const { deciding, certainty } = isCalledOff(status) ? belief.status : window;
  return {
    id,
    slug: record.slug,
    brand: { slug: brand.slug, name: brand.name ?? "" },
    title: record.name,
    ...namesShown(belief, reading),
    window: window.value?.property === "launch-window" ? window.value.window : tbd(),
    certainty,
    status,
    shapes: [],
    markets: [],
    saidBy: deciding === null ? null : creditOf(shapeClaim(deciding.claim, reading)),
    heldBy:
      status === "held" && belief.status.deciding ? creditOf(shapeClaim(belief.status.deciding.claim, reading)) : null,
    settled,
    ...reading.keeping,
  };
}

function isListed(id: string, { ledger, clocks }: Reading): boolean {
  return ledger.claims.some((claim) => claim.subject.id === id && isInForce(claim, clocks));
}

function namesShown({ lineUp, window }: LaunchBelief, reading: Reading) {
  const shown = lineUp
    .filter(({ belief }) => belief.holds)
    .map(({ member: { id, kind }, belief: { certainty } }) => ({
      ...{ id, kind, certainty, name: shapeRef({ id, kind }, reading).name },
      seriesId: reading.facts.seriesOf.get(id) ?? null,
    }));
  return lineUpNames(
    shown.filter(({ kind }) => kind === "device"),
    shown.filter(({ kind }) => kind === "series"),
    window.certainty,
  );
}

function creditOf({ source, document, statedFrom, statedTo }: CreditView): CreditView {
  return { source, document, statedFrom, statedTo };
}
