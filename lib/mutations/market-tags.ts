import "server-only";
import { tags } from "@/lib/cache-tags";
import type { Transaction } from "@/lib/db/transaction";

/**
 * The tags of the markets that some claim on these subjects names, struck ones too: where a phone stood that stands there no
 * more, or under another name. A market's page carries the tags of the groups around it, so none is spelled out here.
 */
export async function marketTags(tx: Transaction, subjectIds: readonly string[]): Promise<string[]> {
  const rows = await tx.claim.groupBy({
    by: ["market"],
    where: { subjectId: { in: [...subjectIds] }, market: { not: null } },
  });
  const codes = rows.flatMap(({ market }) => market ?? []).sort();
  return codes.length === 0 ? [] : [tags.list("markets"), ...codes.map(tags.market)];
}
