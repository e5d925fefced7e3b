import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import type { Maker } from "@/lib/domain/name/likeness";
import { normalizeName } from "@/lib/domain/name/normalize-name";

/** More than there are makers of phones that anyone tracks. */
const MOST = 1_000;

const brandsSchema = z.array(
  z.object({ id: z.string(), slug: z.string(), name: z.string(), parent: z.string().nullable() }),
);

/** A brand, with its name as it is searched, and as it may be said before a device's: its parent's too. */
export interface SpokenBrand extends Maker {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Every brand: they are few, and any word that is typed may be one. */
export async function findBrands(): Promise<SpokenBrand[]> {
  const rows = await db.$queryRaw`
    SELECT brand.id::text, brand.slug, brand.name, parent.name AS parent
    FROM "Brand" brand LEFT JOIN "Brand" parent ON parent.id = brand."parentId"
    ORDER BY brand.id LIMIT ${MOST}`;
  return brandsSchema.parse(rows).map(({ parent, ...brand }) => {
    const normalized = normalizeName(brand.name);
    const family = `${normalized} ${normalizeName(parent ?? "")}`.split(" ").filter(Boolean);
    return { ...brand, normalized, family };
  });
}
