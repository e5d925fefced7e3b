import { SourceCredit } from "@/components/claim/source-credit";
import { When } from "@/components/window/when";
import type { MarketRowView } from "@/lib/data/availability/availability-view";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";

export interface SaleWindowsProps extends Pick<MarketRowView, "preorder" | "sale"> {
  /** True where no column heading says what the dates are. */
  labeled?: boolean;
}

/** When it can be ordered ahead and when it goes on sale, each as sure as it is, and who says so. */
export function SaleWindows({ preorder, sale, labeled = false }: SaleWindowsProps) {
  return (
    <>
      {preorder ? <SaleWindow label="Pre-order" when={preorder} /> : null}
      {sale ? <SaleWindow label={labeled || preorder ? "On sale" : null} when={sale} /> : null}
    </>
  );
}

function SaleWindow({ label, when }: { label: string | null; when: WindowBeliefView }) {
  const { window, certainty, deciding } = when;
  if (window === null) return null;
  return (
    <div>
      {label === null ? null : `${label} `}
      <When window={window} certainty={certainty} />
      {deciding ? (
        <span className="block text-fine">
          <SourceCredit claim={deciding.claim} />
        </span>
      ) : null}
    </div>
  );
}
