import type { CountryAnswerView } from "@/lib/data/availability/country-answer-view";
import type {
  ComparedMarketView,
  ComparedRow,
  ComparedSayingView,
  ComparisonView,
} from "@/lib/data/compare/comparison-view";
import { marketsToCompare } from "@/lib/data/compare/markets-to-compare";
import { rowOf, toldOfAnnouncement, toldOfPrices, toldOfWindow } from "@/lib/data/compare/same";
import type { DeviceView } from "@/lib/data/device/device-view";
import type { BeliefView } from "@/lib/data/ledger/claim-view";
import type { NameView } from "@/lib/data/name/name-view";
import type { MarketCode } from "@/lib/domain/market/market";
import { normalizeName } from "@/lib/domain/name/normalize-name";

/** More features than anyone compares; the page says how many there are beside them. */
const FEATURES_SHOWN = 40;

/** Phones side by side, from what their own pages show; `asked` is the country that is told first. */
export function shapeComparison(phones: readonly DeviceView[], asked: MarketCode | null): ComparisonView {
  const markets = marketsToCompare(
    phones.map(({ availability }) => availability),
    asked,
  );
  const features = sayings(phones, ({ features }) => features);
  return {
    phones: phones.map(({ ref, brand, formFactor, availability: { home } }) => ({ ref, brand, formFactor, home })),
    announced: rowOf(
      phones.map(({ announcement }) => announcement),
      toldOfAnnouncement,
    ),
    markets: markets.map((code) => compareMarket(phones, code)),
    names: rowOf(
      phones.map(({ names }) => names),
      ({ formerly, alsoRumored, inMarkets, codenames }) => [formerly, alsoRumored, inMarkets, codenames].map(texts),
    ),
    modelNumbers: rowOf(
      phones.map(({ names }) => names),
      ({ modelNumbers }) => texts(modelNumbers),
    ),
    series: rowOf(
      phones.map(({ series }) => series),
      (series) => series?.id ?? null,
    ),
    lineage: compareLineage(phones),
    shape: rowOf(
      phones.map(({ formFactor }) => formFactor),
      (formFactor) => formFactor,
    ),
    partners: sayings(phones, ({ partnerships }) =>
      partnerships.map(({ partner, ...said }) => ({ text: partner, ...said })),
    ),
    features: features.slice(0, FEATURES_SHOWN),
    moreFeatures: Math.max(0, features.length - FEATURES_SHOWN),
    unknown: rowOf(
      phones.map(({ unknown }) => unknown),
      (unknown) => unknown,
    ),
  };
}

function compareMarket(phones: readonly DeviceView[], code: MarketCode): ComparedMarketView {
  const answers = phones.map(({ countries }) => answerIn(countries, code));
  const preorder = answers.map((answer) => answer?.preorder ?? null);
  const sale = answers.map((answer) => answer?.sale ?? null);
  const prices = answers.map((answer) => answer?.prices ?? []);
  return {
    market: { code, name: null, home: null },
    answer: rowOf(
      answers.map((one) => one && { answer: one.answer, certainty: one.certainty, deciding: one.deciding }),
      (one) => one && [one.answer, one.certainty],
    ),
    preorder: preorder.every((one) => one === null) ? null : rowOf(preorder, toldOfWindow),
    sale: sale.every((one) => one === null) ? null : rowOf(sale, toldOfWindow),
    prices: prices.every(({ length }) => length === 0) ? null : rowOf(prices, toldOfPrices),
  };
}

/** By whole codes, two letters each: "TD" is not in "ATDE". */
function answerIn(countries: readonly CountryAnswerView[], code: MarketCode): CountryAnswerView | null {
  return countries.find(({ countries: codes }) => codes.match(/../g)?.includes(code)) ?? null;
}

function compareLineage(phones: readonly DeviceView[]): ComparisonView["lineage"] {
  return rowOf(
    phones.map(({ lineage, family }) => ({
      from: lineage,
      after: (family.after[0]?.kin ?? []).map(({ kin, certainty, claim }) => ({ of: kin, certainty, claim })),
    })),
    ({ from, after }) => [
      from.map(({ lineage, of, certainty }) => [lineage, of.id, certainty]),
      after.map(({ of, certainty }) => [of.id, certainty]),
    ],
  );
}

interface Said {
  readonly text: string;
  readonly holds: boolean | null;
  readonly basis: BeliefView;
}

/** A line for each thing that was said of any of the phones, what was said of the most first. */
function sayings(phones: readonly DeviceView[], saidOf: (phone: DeviceView) => readonly Said[]): ComparedSayingView[] {
  const said = phones.map((phone) => new Map(saidOf(phone).map((one) => [normalizeName(one.text), one])));
  const keys = [...new Set(said.flatMap((one) => [...one.keys()]))];
  const spoken = (key: string) => said.filter((one) => one.has(key)).length;
  return keys
    .map((key) => ({ key, row: sayingRow(said.map((one) => one.get(key) ?? null)) }))
    .sort((a, b) => spoken(b.key) - spoken(a.key))
    .map(({ row }) => ({ text: row.cells.find((cell) => cell !== null)?.text ?? "", row }));
}

function sayingRow(cells: readonly (Said | null)[]): ComparedRow<Said | null> {
  return rowOf(cells, (cell) => cell && [cell.holds, cell.basis.certainty]);
}

function texts(names: readonly NameView[]): string[] {
  return names.map(({ text }) => normalizeName(text)).sort();
}
