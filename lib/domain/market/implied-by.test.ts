import { expect, test } from "vitest";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, device, leaker, phase, press, retailer } from "../claim/claim.fixtures";
import type { Claim, Speaker } from "../claim/claim";
import { day } from "../window/day";
import { dayWindow, tbd } from "../window/make-window";
import type { Window } from "../window/window";
import { answerForMarket } from "./answer-for-market";

const PHONE = device("12");
const price = (offer: string | null, source: Speaker = retailer) =>
  claim(
    PHONE,
    { property: "price", price: { kind: "exact", low: "269", high: null, currency: "EUR" } },
    { market: "DE", offer, source },
  );
const sale = (offer: string, window: Window = dayWindow(day("2022-08-04"))) =>
  claim(PHONE, { property: "sale-window", window }, { market: "DE", offer, source: press });
const denial = claim(PHONE, phase("coming"), { market: "DE", stance: "denies", source: leaker });

test.each<[string, Claim[], string]>([
  ["a price of one storage", [price("128 GB")], "expected reported"],
  ["a day of one edition", [sale("FIFA edition")], "expected reported"],
  ["the surest of several offers", [price("128 GB"), price("256 GB", brand("xiaomi"))], "announced official"],
  ["the phone as such before its offers", [price(null), price("256 GB", brand("xiaomi"))], "expected reported"],
  ["an import", [price("import"), sale("import")], "unknown unknown"],
  ["an edition of which no day is known", [sale("FIFA edition", tbd())], "unknown unknown"],
  ["somebody who says that it does not come", [price("128 GB"), denial], "unlikely rumored"],
])("%s", (_, claims, expected) => {
  const { answer, certainty } = answerForMarket(PHONE, "DE", claims, facts, asOf("2022-12-31"));
  expect(`${answer} ${certainty}`).toBe(expected);
});
