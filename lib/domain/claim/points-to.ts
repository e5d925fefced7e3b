import type { Claim, ClaimValue, Subject } from "./claim";

/** The other subject that a value speaks of: a member of a line-up or a series, or what a device descends from. */
export function pointsTo(value: ClaimValue): Subject | null {
  if ("member" in value) return value.member;
  return value.property === "lineage" ? value.of : null;
}

/** The ids of what a claim is about and what it points to. */
export function namedIn({ subject, value }: Pick<Claim, "subject" | "value">): string[] {
  const other = pointsTo(value);
  return other === null ? [subject.id] : [subject.id, other.id];
}
