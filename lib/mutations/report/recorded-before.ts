import "server-only";
import { loadClaimsById } from "@/lib/db/load-claims";
import { dayToColumn } from "@/lib/db/day-column";
import type { Transaction } from "@/lib/db/transaction";
import type { Claim } from "@/lib/domain/claim/claim";
import { standingOf } from "@/lib/domain/claim/in-force";
import { statementKey } from "@/lib/domain/claim/same-statement";
import type { Fault } from "@/lib/domain/fault";
import { LAST_YEAR } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";
import type { ClaimToRecord } from "../record-claims";
import { recordsOf } from "./recorded-report";

const ALWAYS = { statedBy: `${LAST_YEAR}-12-31` as Day, recordedBy: null };

/**
 * The faults of the claims of a report that were recorded before, read at the same link, or at any where the report names
 * none. At another link it may be recorded once more: the ledger knows then of both pages. What was struck was no such claim;
 * what its source has withdrawn is one, and is not in force again by being read again. Ask it once the subjects are held.
 */
export async function recordedBefore(tx: Transaction, claims: readonly ClaimToRecord[]): Promise<Fault[]> {
  const [first] = claims;
  if (!first) return [];
  // A report has one source and one day.
  const rows = await tx.claim.findMany({
    where: {
      subjectId: { in: claims.map(({ subject }) => subject.id) },
      ...{ sourceId: first.source.id, statedFrom: dayToColumn(first.statedFrom) },
    },
    select: { id: true, documentId: true },
  });
  const documentOf = new Map(rows.map(({ id, documentId }) => [id, documentId]));
  const there = (await loadClaimsById(tx, [...documentOf.keys()])).filter((one) => !standingOf(one, ALWAYS).struck);
  const byKey = new Map<string, Claim[]>();
  for (const one of there) byKey.set(statementKey(one), [...(byKey.get(statementKey(one)) ?? []), one]);
  const found = claims.map(
    (claim) =>
      byKey.get(statementKey(claim))?.find(({ id }) => {
        return claim.documentId === null || documentOf.get(id) === claim.documentId;
      }) ?? null,
  );
  const records = await recordsOf(
    tx,
    found.flatMap((one) => one?.subject ?? []),
  );
  const slugs = new Map(records.map(({ id, slug }) => [id, slug]));
  return found.flatMap((one, place): Fault[] => {
    if (!one) return [];
    const claim = { id: one.id, kind: one.subject.kind, slug: slugs.get(one.subject.id) ?? "" };
    return [{ field: `claims.${place}.property`, code: "recorded-already", claim }];
  });
}
