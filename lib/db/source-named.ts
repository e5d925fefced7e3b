import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";

const foundSchema = z.array(z.object({ id: z.guid() }));

/** The source of this name, whatever its capitals, other than `but`; null for none. By the index on the lower-case names. */
export async function sourceNamed(
  tx: Pick<Transaction, "$queryRaw" | "source">,
  name: string,
  but: string | null = null,
) {
  const rows = await tx.$queryRaw`SELECT "id" FROM "Source" WHERE lower("name") = lower(${name}) ORDER BY "id" LIMIT 2`;
  const found = foundSchema.parse(rows).find(({ id }) => id !== but);
  return found ? tx.source.findUnique({ where: { id: found.id } }) : null;
}
