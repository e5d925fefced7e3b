import type { ClaimValue, Subject } from "./claim";

/** The other subject that a value speaks of: a member of a line-up or a series, or what a device descends from. */
export function pointsTo(value: ClaimValue): Subject | null {
  if ("member" in value) return value.member;
  return value.property === "lineage" ? value.of : null;
}
