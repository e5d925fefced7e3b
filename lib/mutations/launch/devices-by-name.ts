import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import type { LaunchBrand } from "./resolve-brand";

export interface CalledDevice {
  readonly id: string;
  /** Whether a claim has named it, and not only the catalog. */
  readonly named: boolean;
}

/** The devices of a brand's family by the names that they now go by, as names are compared. */
export async function devicesByName(tx: Transaction, { family }: LaunchBrand): Promise<Map<string, CalledDevice>> {
  const own = await tx.device.findMany({
    where: { brandId: { in: [...family] }, mergedIntoId: null },
    select: { id: true, name: true, subject: { select: { names: { where: { current: true } } } } },
  });
  const byName = new Map<string, CalledDevice>();
  for (const { id, name, subject } of own) {
    const believed = subject?.names[0]?.text;
    const current = believed ?? name;
    if (current !== null) byName.set(normalizeName(current), { id, named: believed !== undefined });
  }
  return byName;
}
