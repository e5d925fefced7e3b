import { SaidSentence } from "@/components/claim/said-sentence";
import { SourceCredit } from "@/components/claim/source-credit";
import type { FirstSaleView } from "@/lib/data/availability/first-sale";
import { formatFirstSale } from "@/lib/format/first-sale";
import { priceFrom } from "@/lib/format/price-from";
import type { Sentence } from "@/lib/format/sentence";

/** When a phone can be had first, where and for how much, and who gave the day. */
export function FirstSaleLine({ first }: { first: FirstSaleView | null }) {
  const claim = (first?.when ?? first?.basis)?.deciding?.claim ?? null;
  return (
    <>
      <SaidSentence sentence={firstSaleSentence(first)} />
      {claim === null ? null : (
        <span className="block text-fine">
          <SourceCredit claim={claim} />
        </span>
      )}
    </>
  );
}

export function firstSaleSentence(first: FirstSaleView | null): Sentence {
  if (first === null) return formatFirstSale(null);
  const { markets, answer, basis, when, preorder, prices } = first;
  const price = priceFrom(prices);
  return formatFirstSale({
    places: markets,
    answer,
    certainty: basis.certainty,
    spoken: basis.deciding?.claim ?? null,
    when: when === null || when.window === null ? null : { window: when.window, certainty: when.certainty },
    preorder,
    price: price && { text: price.text, certainty: price.told.certainty },
  });
}
