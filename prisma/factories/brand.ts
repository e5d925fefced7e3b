import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import { slugify } from "@/lib/domain/slug/slugify";
import { createSubjects } from "@/lib/mutations/subjects";
import { createMarket } from "./market";
import { uniqueWord } from "./unique";

export interface BrandToCreate {
  readonly name?: string;
  readonly slug?: string;
  /** ISO 3166-1 alpha-2. */
  readonly homeMarket?: string;
  readonly parentId?: string | null;
  readonly website?: string | null;
}

/** A brand as a subject of claims, with its home market. Chinese unless told otherwise. */
export async function createBrand(tx: Transaction, brand: BrandToCreate = {}) {
  const { name = uniqueWord(), homeMarket = "CN", parentId = null, website = null } = brand;
  await createMarket(tx, homeMarket);
  const data = { id: recordId(), slug: brand.slug ?? slugify(name), name, homeMarket, parentId, website };
  const created = await tx.brand.create({ data });
  await createSubjects(tx, [{ kind: "brand", id: created.id }]);
  return created;
}
