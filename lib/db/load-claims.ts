import type { Prisma } from "@/lib/db/generated/client";
import { claimFromRow, claimInclude } from "@/lib/db/claim-row";
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
  const memberIds = rows.flatMap(({ memberId }) => (memberId === null ? [] : [memberId]));
  const subjects = await tx.subject.findMany({ where: { id: { in: memberIds } }, select: claimInclude.member.select });
  const members = new Map(subjects.map((subject) => [subject.id, subject]));
  const claimId = { in: rows.map(({ id }) => id) };
  const operations = await tx.claimOp.findMany({ where: { claimId }, ...claimInclude.operations });
  const operationsOf = new Map(rows.map(({ id }) => [id, [] as typeof operations]));
  for (const operation of operations) operationsOf.get(operation.claimId)?.push(operation);
  return rows.map((row) => {
    const member = members.get(row.memberId ?? "") ?? null;
    return claimFromRow({ ...row, member, operations: operationsOf.get(row.id) ?? [] });
  });
}
