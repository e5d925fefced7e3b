import type { ComparedMarketView, ComparedRow, ComparisonView } from "@/lib/data/compare/comparison-view";

type AnyRow = ComparedRow<unknown>;

/** The lines of a country of which somebody has said anything. */
export function marketRows({ answer, preorder, sale, prices }: ComparedMarketView): AnyRow[] {
  return [answer, preorder, sale, prices].filter((row) => row !== null);
}

/** The lines that tell the phones themselves. */
export function phoneRows({ names, modelNumbers, series, lineage, shape }: ComparisonView): AnyRow[] {
  return [names, modelNumbers, series, lineage, shape];
}

/** The lines that tell what they have and with whom they were made. */
export function sayingRows({ partners, features }: ComparisonView): AnyRow[] {
  return [...partners, ...features].map(({ row }) => row);
}

/** What nobody has said, unless all is spoken of. */
export function unknownRows({ unknown }: ComparisonView): AnyRow[] {
  return unknown.cells.some(({ length }) => length > 0) ? [unknown] : [];
}

/** Every line of a comparison. */
export function linesOf(view: ComparisonView): AnyRow[] {
  return [
    view.announced,
    ...view.markets.flatMap(marketRows),
    ...phoneRows(view),
    ...sayingRows(view),
    ...unknownRows(view),
  ];
}
