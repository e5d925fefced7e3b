import type { Prisma } from "@/lib/db/generated/client";
import { type ClaimRow, claimFromRow, claimInclude } from "@/lib/db/claim-row";
import type { Transaction } from "@/lib/db/transaction";
import type { Claim } from "@/lib/domain/claim/claim";

/**
 * Every claim about the given subjects, struck and withdrawn ones included: which are in force, `believe` decides.
 * For a device, pass its series too, whose claims it inherits.
 */
export function loadClaims(tx: Transaction, subjectIds: readonly string[]): Promise<Claim[]> {
  return claimsWhere(tx, { subjectId: { in: [...subjectIds] } });
}

/** The claims of these ids, in the order of the ids; an id of none is left out. */
export function loadClaimsById(tx: Transaction, ids: readonly string[]): Promise<Claim[]> {
  return claimsWhere(tx, { id: { in: [...ids] } });
}

/**
 * One relation after the other: asked for together, Prisma sends their queries at once, which on the one connection of a
 * transaction gains nothing and makes the driver warn.
 */
async function claimsWhere(tx: Transaction, where: Prisma.ClaimWhereInput): Promise<Claim[]> {
  const rows = await tx.claim.findMany({ where, include: { source: claimInclude.source }, orderBy: { id: "asc" } });
  const claimId = { in: rows.map(({ id }) => id) };
  const { orderBy } = claimInclude.operations;
  const operations = await tx.claimOp.findMany({ where: { claimId }, orderBy });
  const named = [...rows.map(({ memberId }) => memberId), ...operations.map(({ fromId }) => fromId)].flatMap(present);
  const { select } = claimInclude.member;
  const subjects = named.length > 0 ? await tx.subject.findMany({ where: { id: { in: named } }, select }) : [];
  const evidence = operations.flatMap(({ evidenceDocumentId }) => present(evidenceDocumentId));
  const documents = evidence.length > 0 ? await tx.document.findMany({ where: { id: { in: evidence } } }) : [];
  const [subjectOf, documentOf] = [byId(subjects), byId(documents)];
  const operationsOf = new Map(rows.map(({ id }) => [id, [] as ClaimRow["operations"]]));
  for (const operation of operations) {
    const from = subjectOf(operation.fromId);
    const evidenceDocument = documentOf(operation.evidenceDocumentId);
    operationsOf.get(operation.claimId)?.push({ ...operation, from, evidenceDocument });
  }
  return rows.map((row) => {
    return claimFromRow({ ...row, member: subjectOf(row.memberId), operations: operationsOf.get(row.id) ?? [] });
  });
}

function present(id: string | null): string[] {
  return id === null ? [] : [id];
}

function byId<Row extends { id: string }>(rows: readonly Row[]): (id: string | null) => Row | null {
  const found = new Map(rows.map((row) => [row.id, row]));
  return (id) => (id === null ? null : (found.get(id) ?? null));
}
