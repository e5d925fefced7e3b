import "server-only";
import { today } from "@/lib/clock";
import { loadOperations, type OperationView } from "@/lib/data/desk-operations";
import { asStated } from "@/lib/data/ledger/as-of";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger, type Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Claim, Rank, SubjectKind, Verdict } from "@/lib/domain/claim/claim";
import { standingOf } from "@/lib/domain/claim/in-force";
import { type PossibleOperation, possibleOperations, refilableTo } from "@/lib/domain/claim/possible-operations";
import { evidenceFor } from "@/lib/domain/verdict/evidence-for";
import { outcomeOf } from "@/lib/domain/verdict/outcome-of";
import { suggestVerdict } from "@/lib/domain/verdict/suggest-verdict";

/** The desk lists no more claims of one record. */
export const DESK_CLAIMS = 300;

/** A claim as editors see it: struck ones too, and who did what. */
export interface DeskClaimView {
  readonly claim: ClaimView;
  readonly state: "in-force" | "struck" | "withdrawn" | "not-reviewed" | "stated-later";
  /** What was done to it, the latest first. */
  readonly done: readonly OperationView[];
  /** What can be done to it as it stands. */
  readonly can: readonly PossibleOperation[];
  readonly rank: Rank;
  /** The kinds of record that it could be filed under. */
  readonly refilable: readonly SubjectKind[];
  /** How it seems to have turned out, and the claims that may show it, the best first. */
  readonly turnout: { readonly suggested: Verdict | null; readonly evidence: readonly ClaimView[] };
  /** Null where nobody did: it came with the catalog. */
  readonly recordedBy: string | null;
  readonly note: string | null;
}

/** The claims that `where` names, in the order in which they were recorded; of very many the last. Fresh, and never cached. */
export async function loadDeskClaims(where: Prisma.ClaimWhereInput): Promise<DeskClaimView[]> {
  const recorded = await db.claim.findMany({
    where,
    select: { id: true, subjectId: true, recordedBy: { select: { user: { select: { name: true } } } } },
    orderBy: { id: "desc" },
    take: DESK_CLAIMS,
  });
  const byId = new Map(recorded.map((claim) => [claim.id, claim.recordedBy?.user.name ?? null]));
  const doneTo = await loadOperations([...byId.keys()]);
  const ledger = await loadLedger([...new Set(recorded.map(({ subjectId }) => subjectId))]);
  const reading = readLedger(ledger, asStated(today()));
  return ledger.claims
    .filter(({ id }) => byId.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim): DeskClaimView => {
      const can = possibleOperations(claim);
      return {
        claim: shapeClaim(claim, reading),
        state: stateOf(claim, reading),
        done: doneTo(claim.id),
        can,
        rank: standingOf(claim, reading.clocks).ranking?.rank ?? "normal",
        refilable: refilableTo(claim),
        turnout: can.includes("verdict") ? shapeTurnout(claim, reading) : { suggested: null, evidence: [] },
        recordedBy: byId.get(claim.id) ?? null,
        note: ledger.papers.get(claim.id)?.note ?? null,
      };
    });
}

function shapeTurnout(claim: Claim, reading: Reading): DeskClaimView["turnout"] {
  const { index, facts, clocks, ledger } = reading;
  const outcome = outcomeOf(claim, index, facts, clocks);
  return {
    suggested: outcome && suggestVerdict(claim, outcome),
    evidence: evidenceFor(claim, ledger.claims, facts, clocks).map((one) => shapeClaim(one, reading)),
  };
}

function stateOf(claim: Claim, { clocks }: Reading): DeskClaimView["state"] {
  const { struck, withdrawn } = standingOf(claim, clocks);
  if (struck) return "struck";
  if (withdrawn) return "withdrawn";
  if (!claim.reviewed) return "not-reviewed";
  return claim.statedTo > clocks.statedBy ? "stated-later" : "in-force";
}
