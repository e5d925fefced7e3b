import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "../transact";

/** Any number that nothing else locks on. */
const LOCK = 7_302_303;

/** The brand that another is to belong to, by its slug; null for none. Refused, at `parent`: one that is none, and a circle. */
export async function parentCalled(tx: Transaction, id: string, slug: string | null): Promise<string | null> {
  if (slug === null) return null;
  const parent = await tx.brand.findUnique({ where: { slug }, select: { id: true } });
  if (!parent) return refuse({ field: "parent", code: "unknown", noun: "brand" });
  await refuseCircle(tx, id, parent.id, "parent");
  return parent.id;
}

/**
 * Refused, at the field: that a brand is to belong to one that belongs to it, however far up. Who changes what belongs to what
 * waits for who did before: two at once could close a circle that neither sees.
 */
export async function refuseCircle(tx: Transaction, id: string, parentId: string, field: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
  const above = new Set<string>();
  for (let at: string | null = parentId; at !== null && !above.has(at);) {
    if (at === id) return refuse({ field, code: "circle" });
    above.add(at);
    const brand: { parentId: string | null } | null = await tx.brand.findUnique({
      where: { id: at },
      select: { parentId: true },
    });
    at = brand?.parentId ?? null;
  }
}
