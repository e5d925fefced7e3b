import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { MarketCode } from "@/lib/domain/market/market";
import { addressOf, marketAddress } from "./address";
import { formatNoun } from "./found-name";
import { formatSubjectName } from "./subject-name";

/** A page that may be meant by what is being typed: of a record, or of a market. */
export type Suggested =
  | {
      readonly kind: SubjectKind;
      readonly slug: string;
      readonly name: string | null;
      readonly brand: string | null;
      /** The name that it was found by, where it is not the one that it is shown by. */
      readonly by: string | null;
    }
  | { readonly kind: "market"; readonly code: MarketCode; readonly name: string };

/** Its address as the id, its name, and in a few words what it is: "phone · Xiaomi · thor". */
export function formatSuggestion(one: Suggested): { id: string; text: string; note: string } {
  if (one.kind === "market") return { id: marketAddress(one.code), text: one.name, note: "market" };
  const note = [formatNoun(one.kind), one.brand, one.by].filter((part) => part !== null).join(" · ");
  return { id: addressOf({ kind: one.kind, slug: one.slug }), text: formatSubjectName(one), note };
}
