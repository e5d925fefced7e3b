import type { BasisRole } from "@/lib/db/generated/client";
import type { Belief } from "@/lib/domain/belief/belief";

/** One claim that a projected belief rests on, or that speaks against it. */
export interface BasisRow {
  readonly claimId: string;
  readonly role: BasisRole;
}

export function basisOf({ deciding, agreeing, dissenting }: Belief): BasisRow[] {
  const rows = (role: BasisRole, weighed: Belief["agreeing"]) =>
    weighed.map(({ claim }) => ({ claimId: claim.id, role }));
  return [
    ...rows("deciding", deciding ? [deciding] : []),
    ...rows("agreeing", agreeing),
    ...rows("dissenting", dissenting),
  ];
}
