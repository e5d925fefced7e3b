import type { FaultReason } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";

export const MAX_TITLE = 200;

/** A launch has a title, unless it is quiet; and one that it can be found by. */
export function titleFault(title: string, quiet: boolean): FaultReason | null {
  if (title === "") return quiet ? null : { code: "required" };
  if (quiet) return { code: "title-of-quiet" };
  return normalizeName(title) === "" ? { code: "wordless" } : null;
}
