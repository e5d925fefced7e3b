import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "../transact";

/** Any number that nothing else locks on. */
const LOCK = 7_302_303;

/**
 * The brand that another is to belong to, by its slug; null for none. Refused, at `parent`: one that is none, and one that
 * belongs to `id` itself, however far up. Who changes what belongs to what waits for who did before: two at once could close
 * a circle that neither sees.
 */
export async function parentCalled(tx: Transaction, id: string, slug: string | null): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
  if (slug === null) return null;
  const select = { id: true, parentId: true } as const;
  const parent = await tx.brand.findUnique({ where: { slug }, select });
  if (!parent) return refuse({ field: "parent", code: "unknown", noun: "brand" });
  const above = new Set<string>();
  for (let at: typeof parent | null = parent; at !== null && !above.has(at.id);) {
    if (at.id === id) return refuse({ field: "parent", code: "circle" });
    above.add(at.id);
    at = at.parentId === null ? null : await tx.brand.findUnique({ where: { id: at.parentId }, select });
  }
  return parent.id;
}
