import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import type { LaunchBrand } from "./resolve-brand";

/**
 * Tells of a new device's name the brand that it begins with, where that is of another family: "Xiaomi 19" at a launch of
 * Oppo is a slip. Null for any other name.
 */
export async function otherBrandsNames(
  tx: Transaction,
  { family }: LaunchBrand,
): Promise<(name: string) => string | null> {
  const brands = await tx.brand.findMany({ select: { id: true, name: true } });
  const words = (name: string) => `${normalizeName(name)} `;
  return (name) => {
    const begun = brands.filter((brand) => words(name).startsWith(words(brand.name)));
    // "Nothing" and "Nothing Else" both begin "Nothing Else 3": the longer name tells whose it is.
    const [meant] = begun.sort((a, b) => b.name.length - a.name.length);
    return meant === undefined || family.includes(meant.id) ? null : meant.name;
  };
}
