import fc from "fast-check";
import { expect, test } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { normalizeName } from "./normalize-name";
import { likenessOf, soughtOf, wordsBesideBrand } from "./sought";

const like = (typed: string, name: string, brand = "") => {
  const sought = soughtOf(typed);
  return sought && likenessOf(sought, normalizeName(name), normalizeName(brand));
};

test.each([
  ["xiaomi 12s ultra", "Xiaomi 12S Ultra", "exact"],
  ["  XIAOMI   12S-Ultra ", "Xiaomi 12S Ultra", "exact"],
  ["Xiaomi12SUltra", "Xiaomi 12S Ultra", "exact"],
  ["2203121c", "2203121C", "exact"],
  ["xiaomi 12", "Xiaomi 12S Ultra", "begins"],
  ["xiaomi12s", "Xiaomi 12S Ultra", "begins"],
  ["12s ultra", "Xiaomi 12S Ultra", "words"],
  ["ultra 12", "Xiaomi 12S Ultra", "words"],
  ["ult xia", "Xiaomi 12S Ultra", "words"],
  ["203121c", "2203121C", null],
  ["ltra", "Xiaomi 12S Ultra", null],
  ["12t", "Xiaomi 12S Ultra", null],
])("%j is to %j: %s", (typed, name, likeness) => {
  expect(like(typed, name)).toBe(likeness);
});

test("a brand that the name leaves out may be said", () => {
  expect(like("google pixel 7", "Pixel 7", "Google")).toBe("exact");
  expect(like("google pixel", "Pixel 7", "Google")).toBe("begins");
  expect(like("12 ultra", "Xiaomi 12 Ultra", "Xiaomi")).toBe("exact");
  expect(like("12 ultra", "Xiaomi 12S Ultra", "Xiaomi")).toBe("words");
  expect(wordsBesideBrand(["google", "pixel", "7"], "google")).toEqual(["pixel", "7"]);
  expect(wordsBesideBrand(["goo", "pixel"], "google")).toEqual(["pixel"]);
  expect(wordsBesideBrand(["xiaomi", "f", "4"], "poco xiaomi")).toEqual(["f", "4"]);
});

test("a letter that some brand begins with is no brand", () => {
  expect(wordsBesideBrand(["s", "22"], "samsung")).toEqual(["s", "22"]);
  expect(wordsBesideBrand(["mi", "11"], "mi")).toEqual(["11"]);
});

test("nothing is searched for where there is no letter and no digit", () => {
  expect(soughtOf("")).toBeNull();
  expect(soughtOf(" ?! +-")?.words ?? []).toEqual(["plus"]);
  expect(soughtOf(" ?! -")).toBeNull();
  expect(soughtOf("a ".repeat(50))?.words).toHaveLength(12);
});

test("every name is found by itself, by its first words, and by its words in any order", () => {
  const name = fc.constantFrom("Xiaomi 12S Ultra", "Galaxy Z Fold4 5G", "2203121C", "小米12S", "Édge 30+");
  fc.assert(
    fc.property(name, fc.nat(), (text, at) => {
      const words = normalizeName(text).split(" ");
      expect(like(text.toUpperCase(), text)).toBe("exact");
      expect(like(words.slice(0, (at % words.length) + 1).join(" "), text)).not.toBeNull();
      expect(like(words.toReversed().join(" "), text)).not.toBeNull();
    }),
    { numRuns: CASES },
  );
});
