import { expect, test } from "vitest";
import { dayWindow, minuteWindow, month } from "../window/make-window";
import { day } from "../window/day";
import { claim, device, leaker, phase, secondLeaker } from "./claim.fixtures";
import type { ClaimValue, Price } from "./claim";
import { type Statement, statementKey } from "./same-statement";

const price = (change: Partial<Price>): ClaimValue => ({
  property: "price",
  price: { kind: "exact", low: "5999", high: null, currency: "CNY", ...change },
});
const name = (text: string, kind: "official" | "rumored" = "official"): ClaimValue => ({
  property: "name",
  text,
  kind,
});
const sale = (window: ReturnType<typeof month>): ClaimValue => ({ property: "sale-window", window });
const AT_SEVEN = minuteWindow("2022-07-04T19:00", "Asia/Shanghai");

const key = (value: ClaimValue, told: Partial<Statement> = {}) =>
  statementKey({ ...claim(device("12s"), value), ...told });

test.each<[string, ClaimValue, ClaimValue]>([
  ["a price, with and without its cents", price({}), price({ low: "5999.00" })],
  ["a name, spelled otherwise", name("Xiaomi 12S"), name("xiaomi 12 S")],
  ["a minute, written otherwise", sale(AT_SEVEN), sale({ ...AT_SEVEN, instant: "2022-07-04T11:00:00.000Z" })],
  ["a phase", phase("coming"), phase("coming")],
])("%s is the same again", (_, one, other) => expect(key(one)).toBe(key(other)));

test.each<[string, ClaimValue, ClaimValue, Partial<Statement>?]>([
  ["another amount", price({}), price({ low: "5998" })],
  ["another currency", price({}), price({ currency: "EUR" })],
  ["from that amount", price({}), price({ kind: "from" })],
  ["another name", name("Xiaomi 12S"), name("Xiaomi 12S Pro")],
  ["the name as a rumor", name("Xiaomi 12S"), name("Xiaomi 12S", "rumored")],
  ["the day of that month", sale(month(2022, 7)), sale(dayWindow(day("2022-07-04")))],
  ["the pre-order of that month", sale(month(2022, 7)), { property: "preorder-window", window: month(2022, 7) }],
  ["on sale", phase("coming"), phase("on-sale")],
  ["of another phone", phase("coming"), phase("coming"), { subject: device("12t") }],
  ["elsewhere", phase("coming"), phase("coming"), { market: "DE" }],
  ["in another edition", phase("coming"), phase("coming"), { offer: "512 GB" }],
  ["denied", phase("coming"), phase("coming"), { stance: "denies" }],
  ["only expected", phase("coming"), phase("coming"), { wording: "expects" }],
  ["by another", phase("coming"), phase("coming"), { source: secondLeaker }],
  ["on another day", phase("coming"), phase("coming"), { statedTo: day("2022-06-02") }],
])("%s is another statement", (_, one, other, told) => {
  expect(key(one, { source: leaker })).not.toBe(key(other, { source: leaker, ...told }));
});
