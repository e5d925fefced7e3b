import { SourceCredit } from "@/components/claim/source-credit";
import { SaidOf } from "@/components/market/said-of";
import { When } from "@/components/window/when";
import type { MarketRowView } from "@/lib/data/availability/availability-view";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";
import type { MarketCode } from "@/lib/domain/market/market";

export interface SaleWindowsProps extends Pick<MarketRowView, "preorder" | "sale"> {
  /** Where they stand: a day that was said of more than that says so. */
  asked: MarketCode;
  /** True where no column heading says what the dates are. */
  labeled?: boolean;
}

/** When it can be ordered ahead and when it goes on sale, each as sure as it is, and who says so. */
export function SaleWindows({ preorder, sale, asked, labeled = false }: SaleWindowsProps) {
  return (
    <>
      {preorder ? <SaleWindow label="Pre-order" when={preorder} asked={asked} /> : null}
      {sale ? <SaleWindow label={labeled || preorder ? "On sale" : null} when={sale} asked={asked} /> : null}
    </>
  );
}

interface SaleWindowProps extends Pick<SaleWindowsProps, "asked"> {
  label: string | null;
  when: WindowBeliefView;
}

function SaleWindow({ label, when, asked }: SaleWindowProps) {
  const { window, certainty, deciding } = when;
  if (window === null) return null;
  return (
    <div>
      {label === null ? null : `${label} `}
      <When window={window} certainty={certainty} />
      {deciding ? (
        <span className="block text-fine">
          <SaidOf market={deciding.claim.market} asked={asked} />
          <SourceCredit claim={deciding.claim} />
        </span>
      ) : null}
    </div>
  );
}
