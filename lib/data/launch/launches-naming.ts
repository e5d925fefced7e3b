import "server-only";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** More launches than any device has; a page reads no more. */
const MOST = 40;

/**
 * The launches whose line-up some claim puts these devices or series in, or denies it; the latest recorded first. By the clock
 * of records also those where such a claim was filed before.
 */
export async function launchesNaming(
  memberIds: readonly string[],
  asOf: Pick<AsOf, "recorded"> = { recorded: false },
  most = MOST,
): Promise<string[]> {
  const naming: Prisma.ClaimWhereInput = { property: "line_up", memberId: { in: [...memberIds] } };
  const rows = await db.claim.findMany({
    where: naming,
    select: { subjectId: true },
    distinct: ["subjectId"],
    orderBy: { subjectId: "desc" },
    take: most,
  });
  const refiled = asOf.recorded
    ? await db.claimOp.findMany({ where: { kind: "refile", claim: naming }, take: most })
    : [];
  return [...new Set([...rows.map(({ subjectId }) => subjectId), ...refiled.flatMap(({ fromId }) => fromId ?? [])])];
}
