import { Fragment } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { MarketRowView } from "@/lib/data/availability/availability-view";
import { marketAddress } from "@/lib/format/address";
import { formatPlaceHead, formatPlaces } from "@/lib/format/place";

/** The markets that a row answers for, and those inside them that have an answer of their own. */
export function RowHead({ markets, besides }: Pick<MarketRowView, "markets" | "besides">) {
  return (
    <>
      {formatPlaces(markets).map(({ lead, text }, at) => (
        <Fragment key={text}>
          {lead}
          <TextLink plain href={marketAddress(markets[at]?.code ?? "", markets[at]?.asOf)}>
            {text}
          </TextLink>
        </Fragment>
      ))}
      {besides.length > 0 ? (
        <span className="block text-fine text-soft">but for {besides.map(formatPlaceHead).join(", ")}</span>
      ) : null}
    </>
  );
}
