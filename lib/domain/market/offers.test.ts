import { expect, test } from "vitest";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, device, phase, press } from "../claim/claim.fixtures";
import { month } from "../window/make-window";
import { answerForMarket } from "./answer-for-market";
import { answerOf } from "./answer-of";

const JUNE_28 = asOf("2022-06-28");

test("prices are believed offer by offer", () => {
  const price = (low: string, offer: string | null, source = brand("xiaomi")) =>
    claim(
      device("12"),
      { property: "price", price: { kind: "exact", low, high: null, currency: "EUR" } },
      { market: "DE", offer, source },
    );
  const claims = [price("799", null), price("899", "12/256 GB"), price("999", "12/256 GB", press)];
  const answer = answerForMarket(device("12"), "DE", claims, facts, JUNE_28);
  expect(answer.answer).toBe("announced");
  expect(answer.price.value).toMatchObject({ price: { low: "799" } });
  expect(answer.offerPrices.map(({ question, value }) => [question.offer, value])).toMatchObject([
    ["12/256 GB", { price: { low: "899" } }],
  ]);
});

test("an offer has an answer and dates of its own, which are not those of the phone", () => {
  const told = { source: brand("xiaomi"), market: "DE" };
  const window = month(2022, 8);
  const claims = [
    claim(device("12"), phase("coming"), told),
    claim(device("12"), phase("coming"), { ...told, offer: "512 GB", stance: "denies", source: press }),
    claim(device("12"), { property: "sale-window", window }, { ...told, offer: "Leica edition" }),
    claim(device("12"), phase("coming"), { ...told, offer: "import", source: press }),
  ];
  const { answer, saleWindow, offers } = answerForMarket(device("12"), "DE", claims, facts, JUNE_28);
  expect([answer, saleWindow.value]).toEqual(["announced", null]);
  expect(
    offers.map((one) => [
      one.offer,
      answerOf(one.availability, "DE"),
      one.saleWindow.value,
      one.availability.certainty,
    ]),
  ).toEqual([
    ["512 GB", "unlikely", null, "reported"],
    ["Leica edition", "unknown", { property: "sale-window", window }, "unknown"],
  ]);
  expect(answerForMarket(device("12"), "FR", claims, facts, JUNE_28).offers).toEqual([]);
});
