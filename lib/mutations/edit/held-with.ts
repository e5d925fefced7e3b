import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import { brandsUnder, subjectsOfBrands } from "./project-edited";

/**
 * What an edit will make anew beside the record itself: held along with it, at once and in order. Whoever holds a phone already
 * and then waits for its new series meets those who hold the series and wait for its phones.
 */
export async function heldWith(
  tx: Transaction,
  kind: SubjectKind,
  id: string,
  { seen, typed }: { readonly seen: RecordFields; readonly typed: RecordFields },
): Promise<readonly string[]> {
  const changes = (field: string) => (typed[field] ?? null) !== (seen[field] ?? null);
  if (kind === "brand" && changes("parent")) return subjectsOfBrands(tx, await brandsUnder(tx, id));
  if (kind === "brand" && changes("homeMarket")) return subjectsOfBrands(tx, [id]);
  if (kind !== "device" || !changes("series")) return [];
  const series = await tx.series.findUnique({ where: { slug: typed["series"] ?? "" }, select: { id: true } });
  return series === null ? [] : [series.id];
}
