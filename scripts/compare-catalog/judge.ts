import type { Belief, Certainty } from "@/lib/domain/belief/belief";
import type { Claim, Subject } from "@/lib/domain/claim/claim";
import type { MarketCode } from "@/lib/domain/market/market";
import type { Answer } from "@/lib/domain/market/market-answer";
import { overlaps } from "@/lib/domain/window/overlap";
import type { Window } from "@/lib/domain/window/window";
import { formatAnswer } from "@/lib/format/answer";
import { formatPrice } from "@/lib/format/price";
import { formatStated } from "@/lib/format/stated";
import { formatWindow } from "@/lib/format/window";
import type { Believed, BelievedWindow } from "./believed";
import { type Entry, subjectOf } from "./catalog-names";
import type { Statement } from "./statement";

/** What the catalog makes of a statement on one record: it believes the same, says nothing of it, or believes something else. */
export type Judgement =
  | { readonly is: "agreed" }
  | { readonly is: "silent" }
  | {
      readonly is: "disagreed";
      readonly believes: string;
      /** How surely, and on whose word. */
      readonly by: string;
      /** The claim of the catalog that says what the table says and does not decide: who made it and when. */
      readonly held: string | null;
    };

const AGREED: Judgement = { is: "agreed" };
const SILENT: Judgement = { is: "silent" };

type Of<About extends Statement["about"]> = Extract<Statement, { about: About }>;

export function judge(statement: Statement, entry: Entry, believed: Believed): Judgement {
  const subject = subjectOf(entry);
  switch (statement.about) {
    case "announced":
      return announced(statement.window, subject, believed);
    case "on sale":
      return onSale(statement, subject, believed);
    case "canceled":
      return answered("excluded", subject, entry.brand.home, believed);
    case "discontinued":
      return answered(statement.is ? "was-sold" : "available", subject, statement.market, believed);
    case "price":
      return priced(statement, subject, believed);
    case "model number":
    case "codename":
      return named(statement, entry, believed);
    case "sold in":
      return soldIn(statement.market, subject, believed);
    case "news":
      return told(statement.window, subject, believed);
  }
}

function announced(window: Window, subject: Subject, believed: Believed): Judgement {
  const belief = believed.announced(subject);
  const own = windowOf(belief);
  if (own === null) return SILENT;
  if (overlaps(window, own)) return AGREED;
  const held = believed.claimWithin(window, subject, ["launch-window"]);
  return differs(formatWindow(own), belief, believed, held);
}

function onSale({ window, market, by }: Of<"on sale">, subject: Subject, believed: Believed): Judgement {
  const all = believed
    .sales(subject)
    .filter(({ belief }) => belief.deciding && !believed.isBy(belief.deciding.claim, by));
  const asked =
    market === "any" ? all : market === "first" ? perhapsFirst(all) : all.filter((one) => one.market === market);
  const [first] = asked;
  if (first === undefined) return SILENT;
  if (asked.some((one) => overlaps(one.window, window))) return AGREED;
  const said = asked.slice(0, 3).map((one) => `${formatWindow(one.window)} (${one.market ?? "no market said"})`);
  return differs(said.join(", "), first.belief, believed, believed.claimWithin(window, subject, ["sale-window"]));
}

/** Where windows are wide, any that begins before the first is over may be the first. */
function perhapsFirst([first, ...others]: readonly BelievedWindow[]): BelievedWindow[] {
  if (first === undefined) return [];
  const end = first.window.latest;
  return [first, ...others.filter(({ window }) => end === null || window.earliest === null || window.earliest <= end)];
}

function answered(wanted: Answer, subject: Subject, market: MarketCode, believed: Believed): Judgement {
  if (subject.kind === "launch") return SILENT;
  const belief = believed.inMarket(subject, market);
  if (belief.answer === "unknown") return SILENT;
  return belief.answer === wanted ? AGREED : differs(`${formatAnswer(belief.answer)} in ${market}`, belief, believed);
}

/** Made for a market is no sale there, but against "never sold there" it speaks. */
function soldIn(market: MarketCode, subject: Subject, believed: Believed): Judgement {
  const belief = believed.inMarket(subject, market);
  if (belief.answer === "unknown") return SILENT;
  if (belief.answer !== "excluded" && belief.answer !== "unlikely") return AGREED;
  return differs(`${formatAnswer(belief.answer)} in ${market}`, belief, believed);
}

function priced({ market, amount, currency }: Of<"price">, subject: Subject, believed: Believed): Judgement {
  const { price, offerPrices } = believed.inMarket(subject, market);
  const prices = [price, ...offerPrices].flatMap((belief) =>
    belief.value?.property === "price" && belief.value.price.currency === currency
      ? [{ price: belief.value.price, belief }]
      : [],
  );
  const [first] = prices;
  if (first === undefined) return SILENT;
  if (prices.some((one) => Number(one.price.low) === amount)) return AGREED;
  return differs(prices.map((one) => formatPrice(one.price)).join(", "), first.belief, believed);
}

/** A number or codename that the catalog gives another phone, or the same for another market. */
function named(
  { about, text, markets }: Of<"model number" | "codename">,
  entry: Entry,
  { named }: Believed,
): Judgement {
  const bearers = named(text, about === "codename" ? "codename" : "model-number");
  const [first] = bearers;
  if (first === undefined) return SILENT;
  const own = bearers.filter(({ subject }) => subject.slug === entry.slug);
  // A codename is of the phone in all its markets.
  const fits = ({ market }: { market: MarketCode | null }) =>
    market === null || markets.length === 0 || about === "codename" || markets.includes(market);
  if (own.some(fits)) return AGREED;
  const of = own.length > 0 ? own.map(({ market }) => market) : bearers.map(({ subject }) => subject.slug);
  return {
    is: "disagreed",
    believes: `of ${[...new Set(of)].join(", ")}`,
    by: `says ${first.source.name}`,
    held: null,
  };
}

/** Any of its days, of whatever it is: a news item does not say plainly which it means. */
function told(window: Window, subject: Subject, believed: Believed): Judgement {
  const belief = believed.announced(subject);
  const windows = [belief, ...believed.dated(subject)].flatMap((one) => windowOf(one) ?? []);
  if (windows.length === 0) return SILENT;
  if (windows.some((own) => overlaps(own, window))) return AGREED;
  const own = windowOf(belief);
  const held = believed.claimWithin(window, subject, ["launch-window", "sale-window", "preorder-window"]);
  return differs(own ? formatWindow(own) : "no date", belief, believed, held);
}

function differs(
  believes: string,
  { certainty, deciding }: { certainty: Certainty; deciding: Belief["deciding"] },
  believed: Believed,
  held: Claim | null = null,
): Judgement {
  return {
    is: "disagreed",
    believes,
    by: deciding ? `${certainty}, says ${believed.sourceOf(deciding.claim)}` : "nobody has said",
    held: held && `${believed.sourceOf(held)}, ${formatStated(held.statedFrom, held.statedTo)}`,
  };
}

function windowOf({ value }: Belief): Window | null {
  return value !== null && "window" in value ? value.window : null;
}
