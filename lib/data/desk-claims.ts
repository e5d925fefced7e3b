import "server-only";
import { today } from "@/lib/clock";
import { asStated } from "@/lib/data/ledger/as-of";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger, type Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Claim } from "@/lib/domain/claim/claim";
import { standingOf } from "@/lib/domain/claim/in-force";

/** A claim as editors see it: struck ones too, and who did what. */
export interface DeskClaimView {
  readonly claim: ClaimView;
  readonly state: "in-force" | "struck" | "withdrawn" | "not-reviewed" | "stated-later";
  /** Why it was struck or withdrawn; null while it is neither. */
  readonly why: string | null;
  /** Null where nobody did: it came with the catalog. */
  readonly recordedBy: string | null;
  readonly note: string | null;
}

/** The claims that `where` names, in the order in which they were recorded. Fresh, and never cached. */
export async function loadDeskClaims(where: Prisma.ClaimWhereInput): Promise<DeskClaimView[]> {
  const recorded = await db.claim.findMany({
    where,
    select: { id: true, subjectId: true, recordedBy: { select: { user: { select: { name: true } } } } },
  });
  const byId = new Map(recorded.map((claim) => [claim.id, claim.recordedBy?.user.name ?? null]));
  const ledger = await loadLedger([...new Set(recorded.map(({ subjectId }) => subjectId))]);
  const reading = readLedger(ledger, asStated(today()));
  return ledger.claims
    .filter(({ id }) => byId.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim) => ({
      claim: shapeClaim(claim, reading),
      ...stateOf(claim, reading),
      recordedBy: byId.get(claim.id) ?? null,
      note: ledger.papers.get(claim.id)?.note ?? null,
    }));
}

function stateOf(claim: Claim, { clocks }: Reading): Pick<DeskClaimView, "state" | "why"> {
  const { struck, withdrawn } = standingOf(claim, clocks);
  const why = (kind: "strike" | "withdraw") => claim.operations.findLast((done) => done.kind === kind)?.why ?? null;
  if (struck) return { state: "struck", why: why("strike") };
  if (withdrawn) return { state: "withdrawn", why: why("withdraw") };
  if (!claim.reviewed) return { state: "not-reviewed", why: null };
  return { state: claim.statedTo > clocks.statedBy ? "stated-later" : "in-force", why: null };
}
