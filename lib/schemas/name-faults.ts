import type { FaultReason } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";

export const MAX_NAME = 120;
// Single characters exist that spell out to eighteen.
const MAX_NORMALIZED = 500;

/** A name must have a letter or a digit to be found by, and what it is searched by must fit into an index. */
export function nameFaults(name: string): FaultReason[] {
  const normalized = normalizeName(name);
  if (normalized === "") return [{ code: "required" }];
  return normalized.length > MAX_NORMALIZED ? [{ code: "too-long", max: MAX_NAME }] : [];
}
