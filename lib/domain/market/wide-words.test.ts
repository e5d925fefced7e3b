import { expect, it } from "vitest";
import { wideMarket } from "./wide-words";

it.each([
  ["global", "international"],
  [" Global ", "international"],
  ["overseas", "international"],
  ["Worldwide", "everywhere"],
  ["all  markets", "everywhere"],
  ["international", null],
  ["Narnia", null],
  ["", null],
])("%j means %s", (word, market) => {
  expect(wideMarket(word)).toBe(market);
});
