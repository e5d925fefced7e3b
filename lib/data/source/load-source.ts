import "server-only";
import { asStated } from "@/lib/data/ledger/as-of";
import { loadBearing } from "@/lib/data/ledger/load-bearing";
import { loadLedgerOfClaims } from "@/lib/data/ledger/load-ledger";
import type { ClaimListView } from "@/lib/data/ledger/claim-view";
import { type Reading, readLedger } from "@/lib/data/ledger/reading";
import { shapeClaim, shapeClaims } from "@/lib/data/ledger/shape-claim";
import { type FoundClaim, type FoundSaid, LOOKED_AT } from "@/lib/data/source/find-said";
import type { SourcePageView, TurnedOutView } from "@/lib/data/source/source-view";
import { tallyVerdicts } from "@/lib/data/source/tally-verdicts";
import type { Claim } from "@/lib/domain/claim/claim";
import { type Course, courseOf } from "@/lib/domain/verdict/course";
import { recordOf } from "@/lib/domain/verdict/last-words";
import { NO_VERDICTS } from "@/lib/domain/verdict/tally";
import { whatBecame } from "@/lib/domain/verdict/what-became";
import type { Day } from "@/lib/domain/window/window";

/** As many rows tell how what it said turned out. */
const TOLD = 40;

export type SaidView = Pick<SourcePageView, "said" | "years" | "tally" | "record" | "turnedOut">;

/** What a source said, how it was judged, and what became of the dates that it named. */
export async function loadSaid(sourceId: string, found: FoundSaid, today: Day): Promise<SaidView> {
  const { latest, judged, dated, years } = found;
  const told = [...latest, ...judged].map(({ id }) => id);
  const reading = readLedger(await loadLedgerOfClaims(told), asStated(today));
  const those = (ids: ReadonlySet<string>) => reading.ledger.claims.filter(({ id }) => ids.has(id));
  const items = new Map<string, TurnedOutView>();
  for (const claim of those(idsOf(judged))) items.set(claim.id, { claim: shapeClaim(claim, reading), outcome: null });
  const dates = await turnedOut(found, today);
  for (const one of dates) items.set(one.claim.id, one);
  const latestFirst = [...items.values()].sort((a, b) => compare(b.claim, a.claim));
  return {
    said: {
      claims: shapeClaims(those(idsOf(latest)), reading).claims,
      total: years.reduce((sum, { count }) => sum + count, 0),
    },
    years,
    record: recordOf(lastOfEach(dates)),
    tally: (await tallyVerdicts([sourceId], today)).get(sourceId) ?? NO_VERDICTS,
    turnedOut: {
      items: latestFirst.slice(0, TOLD),
      more: latestFirst.length > TOLD || judged.length === LOOKED_AT || dated.length === LOOKED_AT,
    },
  };
}

/** What a source said in one of its years. */
export async function loadSaidIn(found: readonly FoundClaim[], total: number, today: Day): Promise<ClaimListView> {
  const reading = readLedger(await loadLedgerOfClaims(found.map(({ id }) => id)), asStated(today));
  const wanted = idsOf(found);
  const claims = reading.ledger.claims.filter(({ id }) => wanted.has(id));
  return { claims: shapeClaims(claims, reading).claims, total };
}

/** Of the claims that named a date, those of which it is known what became. */
async function turnedOut({ dated }: FoundSaid, today: Day): Promise<TurnedOutView[]> {
  const wanted = idsOf(dated);
  const reading = readLedger(await loadBearing([...new Set(dated.map(({ subjectId }) => subjectId))]), asStated(today));
  return reading.ledger.claims.filter(({ id }) => wanted.has(id)).flatMap((claim) => withOutcome(claim, reading));
}

function withOutcome(claim: Claim, reading: Reading): TurnedOutView[] {
  const outcome = whatBecame(claim, reading.index, reading.facts, reading.clocks);
  if (outcome === null) return [];
  const { kind, window, evidence } = outcome;
  const { value, stance } = claim;
  const came = "window" in value && stance === "asserts" ? courseOf(value.window, outcome) : null;
  const told = { kind, window, came, evidence: shapeClaim(evidence, reading) };
  return [{ claim: shapeClaim(claim, reading), outcome: told }];
}

/** How its last word on each launch came: who says it once a month is no better and no worse for it. */
function lastOfEach(dates: readonly TurnedOutView[]): Course[] {
  const last = new Map<string, { readonly on: Day; readonly course: Course }>();
  for (const { claim, outcome } of dates) {
    if (claim.value.property !== "launch-window" || claim.about.kind !== "launch" || !outcome?.came) continue;
    if ((last.get(claim.about.id)?.on ?? "") <= claim.statedTo)
      last.set(claim.about.id, { on: claim.statedTo, course: outcome.came.course });
  }
  return [...last.values()].map(({ course }) => course);
}

function idsOf(found: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(found.map(({ id }) => id));
}

function compare(a: Pick<Claim, "id" | "statedTo">, b: Pick<Claim, "id" | "statedTo">): number {
  if (a.statedTo !== b.statedTo) return a.statedTo < b.statedTo ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
