import "server-only";
import { db } from "@/lib/db/client";
import { normalizeName } from "@/lib/domain/name/normalize-name";

/** More than there are makers of phones that anyone tracks. */
const MOST = 1_000;

/** A brand, with its name as it is searched. */
export interface SpokenBrand {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly normalized: string;
  /** Its own name and its parent's: either may be said before a device's. */
  readonly family: string;
}

/** Every brand: they are few, and any word that is typed may be one. */
export async function findBrands(): Promise<SpokenBrand[]> {
  const rows = await db.brand.findMany({
    select: { id: true, slug: true, name: true, parent: { select: { name: true } } },
    orderBy: { id: "asc" },
    take: MOST,
  });
  return rows.map(({ parent, ...brand }) => {
    const normalized = normalizeName(brand.name);
    return { ...brand, normalized, family: parent ? `${normalized} ${normalizeName(parent.name)}` : normalized };
  });
}
