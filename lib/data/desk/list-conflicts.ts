import "server-only";
import { today } from "@/lib/clock";
import { findDissent, type FoundDissent } from "@/lib/data/desk/find-conflicts";
import { type Part, partOf } from "@/lib/data/desk/need-page";
import type { ConflictView, NeedPage } from "@/lib/data/desk/need-view";
import { loadRecordRefs } from "@/lib/data/desk/record-refs";
import { asStated } from "@/lib/data/ledger/as-of";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { loadLedgerOfClaims } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { db } from "@/lib/db/client";
import { loadClaimsById } from "@/lib/db/load-claims";
import { loadFacts } from "@/lib/db/load-facts";
import { certaintyOf } from "@/lib/domain/belief/certainty";

interface Conflict {
  readonly subjectId: string;
  readonly deciding: string;
  readonly dissenting: readonly string[];
}

/** Where what is believed rests on one of several claims that weigh the same. Fresh, and never cached. */
export async function listConflicts(part: Part): Promise<NeedPage<ConflictView>> {
  const found = partOf(conflictsIn(await asSure(await findDissent(today()))), part);
  const ledger = await loadLedgerOfClaims(found.shown.flatMap(({ deciding, dissenting }) => [deciding, ...dissenting]));
  const reading = readLedger(ledger, asStated(today()));
  const claims = new Map<string, ClaimView>(ledger.claims.map((claim) => [claim.id, shapeClaim(claim, reading)]));
  const refs = await loadRecordRefs(found.shown.map(({ subjectId }) => subjectId));
  const shown = found.shown.flatMap(({ subjectId, deciding, dissenting }): ConflictView[] => {
    const [record, decides] = [refs.get(subjectId), claims.get(deciding)];
    const dissents = dissenting.flatMap((id) => claims.get(id) ?? []);
    return record && decides && dissents.length > 0 ? [{ record, deciding: decides, dissenting: dissents }] : [];
  });
  return { ...found, shown };
}

/** Of what was said against a belief, what is as sure as it. */
async function asSure(found: readonly FoundDissent[]): Promise<FoundDissent[]> {
  const claims = await loadClaimsById(
    db,
    found.map(({ dissenting }) => dissenting),
  );
  const facts = await loadFacts(
    db,
    claims.map(({ subject }) => subject.id),
  );
  const certainties = new Map(claims.map((claim) => [claim.id, certaintyOf(claim, facts)]));
  return found.filter(({ dissenting, certainty }) => certainties.get(dissenting) === certainty);
}

/** One for each question, in the order in which they were found. */
function conflictsIn(found: readonly FoundDissent[]): Conflict[] {
  const byQuestion = new Map<string, Conflict>();
  for (const { subjectId, market, offer, deciding, dissenting } of found) {
    const question = JSON.stringify([subjectId, market, offer]);
    const before = byQuestion.get(question)?.dissenting ?? [];
    byQuestion.set(question, { subjectId, deciding, dissenting: [...before, dissenting] });
  }
  return [...byQuestion.values()];
}
