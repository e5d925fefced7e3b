import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { LaunchBrand } from "./resolve-brand";

/**
 * One launch of a brand is entered at a time, to the end of the transaction. Two that look at once for the launch, or for a
 * device, that both are about to make would find nothing, and the later one, choosing its address after the earlier one is
 * there, would take the next free one. Not the brand's row: whoever rebuilds projections holds rows in another order.
 */
export async function takeTurn(tx: Transaction, { id }: Pick<LaunchBrand, "id">): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`launch of ${id}`}, 0))::text`;
}
