import "server-only";
import type { Columns } from "@/lib/db/columns-at";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";
import { brandsUnder, subjectsOfBrands } from "../edit/project-edited";

/**
 * What setting columns back makes anew beside the record itself: held along with it, at once and in order, as for an edit
 * (`heldWith`).
 */
export async function heldToSetBack(
  tx: Transaction,
  { kind, id }: Subject,
  columns: Columns,
): Promise<readonly string[]> {
  if (kind === "brand" && "parentId" in columns) return subjectsOfBrands(tx, await brandsUnder(tx, id));
  if (kind === "brand" && "homeMarket" in columns) return subjectsOfBrands(tx, [id]);
  const { seriesId } = columns;
  return kind === "device" && typeof seriesId === "string" ? [seriesId] : [];
}
