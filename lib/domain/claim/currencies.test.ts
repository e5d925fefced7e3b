import { expect, test } from "vitest";
import { isCurrency } from "./currencies";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const CODES = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)));

test("each code is one that the runtime has a name for, so that none is a slip of ours", () => {
  const names = new Intl.DisplayNames("en", { type: "currency" });
  expect(CODES.filter((code) => isCurrency(code) && names.of(code) === code)).toEqual([]);
});

test.each(["ABC", "eur", "", "EURO", "XXX", "XAU", "XDR"])("%s is none", (code) =>
  expect(isCurrency(code)).toBe(false),
);
test.each(["CNY", "EUR", "INR", "USD", "HRK", "LTL"])("%s is one", (code) => expect(isCurrency(code)).toBe(true));
