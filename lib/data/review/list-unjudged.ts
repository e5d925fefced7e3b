import "server-only";
import { z } from "zod";
import { today } from "@/lib/clock";
import { asStated } from "@/lib/data/ledger/as-of";
import { loadBearing } from "@/lib/data/ledger/load-bearing";
import { readLedger, type Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { findSettled, type FoundSettled, LOOKED_AT, type SettledFrom } from "@/lib/data/review/find-settled";
import type { UnjudgedListView, UnjudgedView } from "@/lib/data/review/review-view";
import { type UnjudgedClaim, unjudgedClaims } from "@/lib/domain/verdict/unjudged-claims";
import { parseDay } from "@/lib/domain/window/day";

/** A page holds about as many claims. */
const ENOUGH = 20;
/** As many statements at once: their records are read together. */
const AT_ONCE = 10;
/** What may want a verdict, and then does not, is not looked at without end either. */
const READ = 80;

/**
 * Claims that later and better ones have settled and that have no verdict, by what was settled last. `from` is where an
 * earlier page ended (its `next`). Fresh, and never cached.
 */
export async function listUnjudged(from: string | null): Promise<UnjudgedListView> {
  const settled = await findSettled(readFrom(from));
  const open = settled.filter((one) => one.open);
  const shown = new Map<string, UnjudgedView>();
  for (let place = 0; place < open.length; place += AT_ONCE) {
    const some = open.slice(place, place + AT_ONCE);
    for (const view of await unjudgedOn(some)) shown.set(view.claim.id, view);
    const isLast = place + AT_ONCE >= open.length;
    if (!isLast && (shown.size >= ENOUGH || place + AT_ONCE >= READ)) {
      return { claims: [...shown.values()], next: nextAfter(some.at(-1)) };
    }
  }
  return { claims: [...shown.values()], next: settled.length < LOOKED_AT ? null : nextAfter(settled.at(-1)) };
}

async function unjudgedOn(settled: readonly FoundSettled[]): Promise<UnjudgedView[]> {
  const subjects = new Set(settled.flatMap(({ subjectId, members }) => [subjectId, ...members]));
  const reading = readLedger(await loadBearing([...subjects]), asStated(today()));
  // What was settled last comes first, a launch before what it shows.
  const places = new Map([...subjects].map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? places.size;
  const { ledger, facts, clocks } = reading;
  return unjudgedClaims(ledger.claims, facts, clocks)
    .filter(({ claim }) => subjects.has(claim.subject.id))
    .sort((a, b) => placeOf(a.claim.subject.id) - placeOf(b.claim.subject.id))
    .map((unjudged) => shapeUnjudged(unjudged, reading));
}

function shapeUnjudged({ claim, outcome, suggested }: UnjudgedClaim, reading: Reading): UnjudgedView {
  const { kind, window, evidence } = outcome;
  return {
    claim: shapeClaim(claim, reading),
    outcome: { kind, window, evidence: shapeClaim(evidence, reading) },
    suggested,
  };
}

function nextAfter(last: FoundSettled | undefined): string | null {
  return last ? `${last.statedTo}.${last.id}` : null;
}

/** Null for what no page has given out: then it is read from the start. */
function readFrom(from: string | null): SettledFrom | null {
  const [statedTo = "", id = ""] = from?.split(".") ?? [];
  return parseDay(statedTo) && z.guid().safeParse(id).success ? { statedTo, id } : null;
}
