import type { Suggestion } from "@/components/ui/use-suggestions";
import { normalizeName } from "@/lib/domain/name/normalize-name";

/** What recording makes of a device as it is typed; `alias`: a new one, though a known one goes or went by that name. */
export type DeviceTyped =
  | { readonly kind: "known"; readonly known: Suggestion }
  | { readonly kind: "alias"; readonly of: Suggestion }
  | { readonly kind: "new" };

/** So many are suggested at most: then one of just that name may have been left out. */
const FULL_LIST = 10;

/**
 * What a typed name will be, told from what was suggested for it: known where one goes by just that name, as recording
 * compares them; new where none does. Null where that cannot be said.
 */
export function deviceTyped(typed: string, suggested: readonly Suggestion[]): DeviceTyped | null {
  const wanted = normalizeName(typed);
  if (wanted === "") return null;
  const known = suggested.find(({ text }) => normalizeName(text) === wanted);
  if (known) return { kind: "known", known };
  const of = suggested.find(({ aliases }) => aliases?.some((alias) => normalizeName(alias) === wanted));
  if (of) return { kind: "alias", of };
  return suggested.length < FULL_LIST ? { kind: "new" } : null;
}
