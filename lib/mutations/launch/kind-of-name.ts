import type { NameKind, Speaker } from "@/lib/domain/claim/claim";
import type { LaunchBrand } from "./resolve-brand";

/** What a name is that a source gives a phone in passing: only a brand knows what it will call its own. */
export function kindOfName({ brandId }: Speaker, brand: LaunchBrand): NameKind {
  return brandId !== null && brand.family.includes(brandId) ? "official" : "rumored";
}
