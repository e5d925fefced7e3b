import type { Prisma } from "@/lib/db/generated/client";
import { type ClaimValueColumns, valueFromColumns, valueToColumns } from "@/lib/db/claim-value-columns";
import { dayFromColumn, dayToColumn } from "@/lib/db/day-column";
import { column, word } from "@/lib/db/words";
import type { Claim, ClaimOperation } from "@/lib/domain/claim/claim";

/** What a claim's row must come with to be a claim of the domain; a read may include more. */
export const claimInclude = {
  source: { select: { id: true, kind: true, brandId: true } },
  member: { select: { id: true, kind: true } },
  // Version 7 ids rise with time: they settle operations of one instant.
  operations: {
    orderBy: [{ at: "asc" }, { id: "asc" }],
    include: { from: { select: { id: true, kind: true } }, evidenceDocument: { select: { url: true } } },
  },
} as const satisfies Prisma.ClaimInclude;

export type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof claimInclude }>;
type OperationRow = ClaimRow["operations"][number];

export function claimFromRow(row: ClaimRow): Claim {
  return {
    id: row.id,
    subject: { kind: row.subjectKind, id: row.subjectId },
    market: row.market,
    offer: row.offer,
    stance: word(row.stance),
    wording: row.wording,
    value: valueFromColumns(row),
    source: { id: row.source.id, kind: row.source.kind, brandId: row.source.brandId },
    statedFrom: dayFromColumn(row.statedFrom),
    statedTo: dayFromColumn(row.statedTo),
    recordedAt: row.recordedAt.toISOString(),
    reviewed: row.reviewed,
    operations: row.operations.map(operationFromRow),
  };
}

export type ClaimColumns = ClaimValueColumns &
  Pick<
    Prisma.ClaimUncheckedCreateInput,
    | "id"
    | "subjectId"
    | "subjectKind"
    | "market"
    | "offer"
    | "stance"
    | "wording"
    | "sourceId"
    | "statedFrom"
    | "statedTo"
    | "recordedAt"
    | "reviewed"
  >;

/** The columns of a claim. Its words, its document and who recorded it are the ledger's and are added by the writer. */
export function claimToRow(claim: Omit<Claim, "operations">): ClaimColumns {
  return {
    id: claim.id,
    subjectId: claim.subject.id,
    subjectKind: claim.subject.kind,
    market: claim.market,
    offer: claim.offer,
    stance: column(claim.stance),
    wording: claim.wording,
    ...valueToColumns(claim.value),
    sourceId: claim.source.id,
    statedFrom: dayToColumn(claim.statedFrom),
    statedTo: dayToColumn(claim.statedTo),
    recordedAt: new Date(claim.recordedAt),
    reviewed: claim.reviewed,
  };
}

function operationFromRow(row: OperationRow): ClaimOperation {
  const common = { effectiveOn: dayFromColumn(row.effectiveOn), at: row.at.toISOString(), why: row.why };
  if (row.kind === "rank") {
    if (row.rank === null) throw new Error(`operation ${row.id}: a ranking without a rank`);
    return { ...common, kind: row.kind, rank: row.rank };
  }
  if (row.kind === "verdict") {
    if (row.verdict === null) throw new Error(`operation ${row.id}: a verdict without its outcome`);
    const evidence = { claimId: row.evidenceClaimId, url: row.evidenceDocument?.url ?? null };
    return { ...common, kind: row.kind, verdict: row.verdict, evidence };
  }
  if (row.kind === "refile") {
    if (row.from === null) throw new Error(`operation ${row.id}: refiled from nowhere`);
    return { ...common, kind: row.kind, from: row.from };
  }
  return { ...common, kind: row.kind };
}
