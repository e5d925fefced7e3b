import { SourceName } from "@/components/claim/source-name";
import { StatedOn } from "@/components/claim/stated-on";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { yearOf } from "@/lib/domain/window/day";
import { sourceYearAddress } from "@/lib/format/address";

export interface SourceCreditProps {
  claim: Pick<ClaimView, "source" | "document" | "statedFrom" | "statedTo">;
}

/**
 * "Xiaomi, 28 June 2022": who said it, which leads to the source's page, and when, which leads to where it was read, or where
 * nobody wrote that down to what else the source said in that year.
 */
export function SourceCredit({ claim }: SourceCreditProps) {
  const { source, statedTo } = claim;
  return (
    <span className="wrap-anywhere text-soft">
      <SourceName source={source} where="beside a day" />,{" "}
      <StatedOn claim={claim} otherwise={sourceYearAddress(source.slug, yearOf(statedTo))} />
    </span>
  );
}
