import { UNDERLINE } from "@/components/certainty/drawn";
import { SaleWindows } from "@/components/market/sale-windows";
import type { OfferView } from "@/lib/data/availability/availability-view";
import type { MarketCode } from "@/lib/domain/market/market";
import { formatAnswer, formatGrounds } from "@/lib/format/answer";
import { formatCertainty } from "@/lib/format/certainty";

/** What is said of single offers beside their prices, as sure as each is. */
export function Offers({ offers, asked }: { offers: readonly OfferView[]; asked: MarketCode }) {
  if (offers.length === 0) return null;
  return (
    <ul className="mt-1 text-fine">
      {offers.map(({ offer, answer, basis: { certainty, deciding }, preorder, sale }) => (
        <li key={offer}>
          {offer}
          {deciding === null ? null : (
            <>
              :{" "}
              <span className={UNDERLINE[certainty]} title={formatCertainty(certainty)}>
                {formatAnswer(answer)}
              </span>{" "}
              <span className="text-soft">({formatGrounds(certainty, deciding.claim)})</span>
            </>
          )}
          <SaleWindows preorder={preorder} sale={sale} asked={asked} labeled />
        </li>
      ))}
    </ul>
  );
}
