import { SourceCredit } from "@/components/claim/source-credit";
import { When } from "@/components/window/when";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";

export interface SaleWindowProps {
  sale: WindowBeliefView;
  /** True where no column heading says what the date is. */
  labeled?: boolean;
}

/** When it goes on sale, as sure as that is, and who says so. */
export function SaleWindow({ sale: { window, certainty, deciding }, labeled = false }: SaleWindowProps) {
  if (window === null) return null;
  return (
    <div>
      {labeled ? "On sale " : null}
      <When window={window} certainty={certainty} />
      {deciding ? (
        <span className="block text-fine">
          <SourceCredit claim={deciding.claim} />
        </span>
      ) : null}
    </div>
  );
}
