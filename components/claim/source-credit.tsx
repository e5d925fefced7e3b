import { SourceName } from "@/components/claim/source-name";
import { StatedOn } from "@/components/claim/stated-on";
import type { ClaimView } from "@/lib/data/ledger/claim-view";

export interface SourceCreditProps {
  claim: Pick<ClaimView, "source" | "document" | "statedFrom" | "statedTo">;
}

/** "Xiaomi, 28 June 2022": who said it, which leads to the source's page, and when, which leads to where it was read. */
export function SourceCredit({ claim }: SourceCreditProps) {
  return (
    <span className="wrap-anywhere text-soft">
      <SourceName source={claim.source} where="beside a day" />, <StatedOn claim={claim} />
    </span>
  );
}
