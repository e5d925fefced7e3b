import type { ReactNode } from "react";
import { UNDERLINE } from "@/components/certainty/drawn";
import type { AnswerGroup } from "@/components/launch/group-answers";
import { shownName } from "@/components/launch/shown-names";
import { SaidOf } from "@/components/market/said-of";
import type { MarketCode } from "@/lib/domain/market/market";
import { formatCertainty } from "@/lib/format/certainty";
import { priceFrom } from "@/lib/format/price-from";

export interface PhonePricesProps {
  group: AnswerGroup;
  /** Whose heading they stand under. */
  brand: string;
  /** Where they stand: a price that was said of more than that says so. */
  asked: MarketCode;
  /** What stands there where nobody has said what any of them costs. */
  children?: ReactNode;
}

/** What each phone costs at least, as sure as that is; its editions stand on its own page. */
export function PhonePrices({ group: { phones, answers }, brand, asked, children = null }: PhonePricesProps) {
  const priced = phones.flatMap((phone, place) => {
    const lowest = priceFrom(answers[place]?.prices ?? []);
    return lowest === null ? [] : [{ phone, ...lowest }];
  });
  if (priced.length === 0) return children;
  return (
    <ul>
      {priced.map(({ phone, told, text }) => (
        <li key={phone.id} className="wrap-anywhere">
          <SaidOf market={told.market} asked={asked} />
          <span className={UNDERLINE[told.certainty]} title={formatCertainty(told.certainty)}>
            {text}
          </span>
          {phones.length === 1 ? null : <span className="text-fine text-soft"> {shownName(phone, brand)}</span>}
        </li>
      ))}
    </ul>
  );
}
