import { statementOf } from "@/components/claim/statement-of";
import type { Choice } from "@/components/ui/select-input";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { formatStatedBy } from "@/lib/format/stated";

/** Claims as a form offers them to show how another turned out. */
export function evidenceChoices(claims: readonly ClaimView[]): Choice[] {
  return claims.map((claim) => ({
    value: claim.id,
    label: `${statementOf(claim)}: ${claim.source.name}, ${formatStatedBy(claim.statedFrom, claim.statedTo)}`,
  }));
}
