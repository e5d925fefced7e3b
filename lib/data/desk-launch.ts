import "server-only";
import { today } from "@/lib/clock";
import { asStated } from "@/lib/data/ledger/as-of";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger, type Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { db } from "@/lib/db/client";
import { standingOf } from "@/lib/domain/claim/in-force";
import type { Claim } from "@/lib/domain/claim/claim";

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

export interface DeskLaunchView {
  readonly id: string;
  readonly slug: string;
  readonly title: string | null;
  /** What it is believed to show, as readers are told it; empty once it is struck. */
  readonly lineUp: readonly (string | null)[];
  readonly brand: string;
  readonly listed: boolean;
  readonly claims: readonly DeskClaimView[];
}

/** A launch with all that was recorded with it or about it; null where there is none. Fresh, and never cached. */
export async function getDeskLaunch(slug: string): Promise<DeskLaunchView | null> {
  const launch = await db.launchEvent.findUnique({
    where: { slug },
    select: { id: true, listed: true },
  });
  const [entry] = launch ? await loadLaunchEntries([launch.id]) : [];
  if (!launch || !entry) return null;
  const recorded = await db.claim.findMany({
    where: { OR: [{ subjectId: launch.id }, { submission: { madeId: launch.id } }] },
    select: { id: true, subjectId: true, recordedBy: { select: { user: { select: { name: true } } } } },
  });
  const byId = new Map(recorded.map((claim) => [claim.id, claim.recordedBy?.user.name ?? null]));
  const ledger = await loadLedger([...new Set([launch.id, ...recorded.map(({ subjectId }) => subjectId)])]);
  const reading = readLedger(ledger, asStated(today()));
  const claims = ledger.claims
    .filter(({ id }) => byId.has(id))
    .map((claim): DeskClaimView => ({
      claim: shapeClaim(claim, reading),
      ...stateOf(claim, reading),
      recordedBy: byId.get(claim.id) ?? null,
      note: ledger.papers.get(claim.id)?.note ?? null,
    }));
  const { title, lineUp, brand } = entry;
  return { ...launch, slug, title, lineUp, brand: brand.name, claims };
}

function stateOf(claim: Claim, { clocks }: Reading): Pick<DeskClaimView, "state" | "why"> {
  const { struck, withdrawn } = standingOf(claim, clocks);
  const why = (kind: "strike" | "withdraw") => claim.operations.findLast((done) => done.kind === kind)?.why ?? null;
  if (struck) return { state: "struck", why: why("strike") };
  if (withdrawn) return { state: "withdrawn", why: why("withdraw") };
  if (!claim.reviewed) return { state: "not-reviewed", why: null };
  return { state: claim.statedTo > clocks.statedBy ? "stated-later" : "in-force", why: null };
}
