import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { ClaimOperation, Rank, SubjectKind, Verdict } from "@/lib/domain/claim/claim";

/** One thing that was done to a claim, and by whom. */
export interface OperationView {
  readonly id: string;
  readonly kind: ClaimOperation["kind"];
  /** Of a ranking. */
  readonly rank: Rank | null;
  readonly verdict: Verdict | null;
  /** Of a refiling: where the claim was until then. */
  readonly from: { readonly kind: SubjectKind; readonly name: string | null } | null;
  readonly why: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null where no editor did it, but a script. */
  readonly by: string | null;
}

const named = { select: { name: true } } as const;
const include = {
  by: { select: { user: named } },
  from: { include: { brand: named, series: named, device: named, launch: { select: { title: true } } } },
} as const satisfies Prisma.ClaimOpInclude;

type OperationRow = Prisma.ClaimOpGetPayload<{ include: typeof include }>;

/** What was done to these claims, by the claim's id, the latest first. Fresh, and never cached. */
export async function loadOperations(claimIds: readonly string[]): Promise<(claimId: string) => OperationView[]> {
  const rows = await db.claimOp.findMany({
    where: { claimId: { in: [...claimIds] } },
    include,
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  const byClaim = new Map<string, OperationView[]>();
  for (const row of rows) byClaim.set(row.claimId, [...(byClaim.get(row.claimId) ?? []), shapeOperation(row)]);
  return (claimId) => byClaim.get(claimId) ?? [];
}

function shapeOperation({ id, kind, rank, verdict, from, why, at, by }: OperationRow): OperationView {
  return {
    id,
    kind,
    rank,
    verdict,
    from: from && shapeFrom(from),
    why,
    at: at.toISOString(),
    by: by?.user.name ?? null,
  };
}

function shapeFrom({ kind, brand, series, device, launch }: NonNullable<OperationRow["from"]>): OperationView["from"] {
  return { kind, name: launch?.title ?? (brand ?? series ?? device)?.name ?? null };
}
