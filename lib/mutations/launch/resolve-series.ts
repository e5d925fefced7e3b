import "server-only";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { Fault } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import type { LaunchBrand } from "./resolve-brand";

/** The series of a new device; `created` where it is new itself. */
export interface LaunchSeries {
  readonly id: string;
  readonly name: string;
  readonly created: boolean;
}

/** A series as a form names it; null for none. */
export type NamedSeries = { readonly id: string } | { readonly name: string } | null;

/**
 * The series that are named, in the order given: known ones by id or name, the others new, and one where several are called
 * alike. Adds a fault, at the field of its index, for an id of no series, or of another brand.
 */
export async function resolveSeries(
  tx: Transaction,
  brand: LaunchBrand,
  wanted: readonly NamedSeries[],
  faults: Fault[],
  fieldOf: (index: number) => string,
): Promise<(LaunchSeries | null)[]> {
  const ids = wanted.flatMap((series) => (series && "id" in series ? [series.id] : []));
  const rows = await tx.series.findMany({
    where: { OR: [{ id: { in: ids } }, { brandId: brand.id }] },
  });
  const byName = new Map<string, LaunchSeries>();
  for (const { id, name } of rows.filter(({ brandId }) => brandId === brand.id)) {
    byName.set(normalizeName(name), { id, name, created: false });
  }
  return wanted.map((series, index) => {
    if (series === null) return null;
    if ("id" in series) {
      const found = rows.find(({ id }) => id === series.id);
      const field = fieldOf(index);
      if (!found) faults.push({ field, code: "unknown", noun: "series" });
      else if (found.brandId !== brand.id) faults.push({ field, code: "other-brand", noun: "series" });
      return found ? { id: found.id, name: found.name, created: false } : null;
    }
    const key = normalizeName(series.name);
    const same = byName.get(key) ?? { id: recordId(), name: series.name, created: true };
    byName.set(key, same);
    return same;
  });
}
