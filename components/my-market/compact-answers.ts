import type { CountryAnswer } from "@/components/my-market/country-answer";
import type { CountryAnswerView } from "@/lib/data/availability/country-answer-view";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";
import { formatPlace } from "@/lib/format/place";
import { formatPrice } from "@/lib/format/price";
import type { Sentence } from "@/lib/format/sentence";
import { formatWhen } from "@/lib/format/when-phrase";

/** The answers as the browser needs them. Dates are written here: what writes them is too large to send. */
export function compactAnswers(views: readonly CountryAnswerView[]): CountryAnswer[] {
  return views.map((view) => ({
    countries: view.countries,
    answer: view.answer,
    certainty: view.certainty,
    spoken: spokenIn(view),
    more: comes(view)
      ? [...dateIn("Pre-orders open", view.preorder), ...dateIn("On sale", view.sale), ...priceIn(view)]
      : [],
  }));
}

/** Nobody says "unknown": what decides elsewhere in a group tells nothing of this country. */
function spokenIn({ answer, countries, deciding }: CountryAnswerView): CountryAnswer["spoken"] {
  if (deciding === null || answer === "unknown") return null;
  const { source, wording, value, market, document } = deciding.claim;
  return {
    source: { kind: source.kind, name: source.name },
    wording,
    value: { property: value.property },
    of: market === null || market.code === countries ? null : formatPlace(market),
    url: document?.url ?? null,
  };
}

/** When it would be sold where it is not says nothing more. */
function comes({ answer }: CountryAnswerView): boolean {
  return answer !== "excluded" && answer !== "unlikely";
}

function dateIn(label: string, when: WindowBeliefView | null): Sentence {
  if (when === null || when.window === null || when.window.precision === "tbd") return [];
  return [` ${label} `, { text: formatWhen(when.window), certainty: when.certainty }, "."];
}

function priceIn({ prices }: CountryAnswerView): Sentence {
  const [first, ...others] = prices;
  if (first === undefined) return [];
  const offer = first.offer === null ? "" : ` (${first.offer})`;
  const rest = others.length === 0 ? "" : ", others below";
  return [" Price: ", { text: formatPrice(first.price), certainty: first.certainty }, `${offer}${rest}.`];
}
