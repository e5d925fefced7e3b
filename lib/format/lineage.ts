import type { Lineage } from "@/lib/domain/claim/claim";
import { formatLineage } from "@/lib/format/claim";

export interface KinshipParts {
  readonly lineage: Lineage;
  /** The relative is what the other succeeds or derives from. */
  readonly older: boolean;
  /** The name of the other, where it is not the page's own record. */
  readonly to: string | null;
}

/** How a relative stands to a record: "before it", "after Mi 11 Ultra", "a variant of it", "it is another name for". */
export function formatKinship({ lineage, older, to }: KinshipParts): string {
  const other = to ?? "it";
  if (lineage === "successor-of") return `${older ? "before" : "after"} ${other}`;
  return older ? `${other} is ${formatLineage(lineage)}` : `${formatLineage(lineage)} ${other}`;
}

/** Between the names of two: "follows", "is an updated version of". */
export function formatFollowing(lineage: Lineage): string {
  return lineage === "successor-of" ? formatLineage(lineage) : `is ${formatLineage(lineage)}`;
}
