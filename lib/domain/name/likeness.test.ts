import fc from "fast-check";
import { expect, test } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { likenessOf } from "./likeness";
import { normalizeName } from "./normalize-name";
import { soughtOf } from "./sought";

const wordsOf = (name: string) => normalizeName(name).split(" ").filter(Boolean);
const like = (typed: string, name: string, brand = "", parent = "") => {
  const maker = { normalized: normalizeName(brand), family: wordsOf(`${brand} ${parent}`) };
  const sought = soughtOf(typed);
  return sought === null
    ? null
    : (likenessOf(sought, normalizeName(name), maker, { forgiving: true })?.likeness ?? null);
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
  ["zflip4", "Galaxy Z Flip4", "words"],
  ["z flip 4", "Galaxy Z Flip4", "words"],
  ["one plus 10t", "OnePlus 10T", "exact"],
  ["galaxy a52 5g", "Galaxy A52", "words"],
  ["galaxy a52", "Galaxy A52 5G", "begins"],
  ["s22 plus", "Galaxy S22+", "words"],
  ["pixle 7", "Pixel 7", "near"],
  ["galxy s27", "Galaxy S27", "near"],
  ["galxyzflip4", "Galaxy Z Flip4", "near"],
  ["iphne14 pro max", "iPhone 14 Pro Max", "near"],
  ["203121c", "2203121C", "near"],
  ["tra", "Xiaomi 12S Ultra", null],
  ["12t", "Xiaomi 12S Ultra", null],
  ["12s", "Xiaomi 12 Smart", null],
  ["12s", "Xiaomi 12 series launch", null],
  ["12s", "Xiaomi 12T series launch", null],
  ["xiaomi 12s", "Xiaomi 12 series launch", null],
  ["12sm", "Xiaomi 12 Smart", "words"],
  ["a301x", "A301XM", "begins"],
  ["s2", "Galaxy S27", "words"],
  ["l2s", "Launch of the 2 S", null],
  ["galxy s26", "Galaxy S27", null],
])("%j is to %j: %s", (typed, name, likeness) => {
  expect(like(typed, name)).toBe(likeness);
});

test("a brand that the name leaves out may be said, also with a letter wrong", () => {
  expect(like("google pixel 7", "Pixel 7", "Google")).toBe("exact");
  expect(like("google pixel", "Pixel 7", "Google")).toBe("begins");
  expect(like("12 ultra", "Xiaomi 12 Ultra", "Xiaomi")).toBe("exact");
  expect(like("12 ultra", "Xiaomi 12S Ultra", "Xiaomi")).toBe("words");
  expect(like("samsng galaxy s27", "Galaxy S27", "Samsung")).toBe("near");
  expect(like("xiaomi note 12", "Redmi Note 12", "Redmi", "Xiaomi")).toBe("words");
  expect(like("samsung gen 6", "Gen 6", "Fairphone")).toBe(null);
});

test("of the equally like, a name of which nothing is left over is nearer, whoever made it", () => {
  const off = (typed: string, name: string, brand: string) => {
    const maker = { normalized: normalizeName(brand), family: wordsOf(brand) };
    return likenessOf(soughtOf(typed)!, normalizeName(name), maker, { forgiving: true })?.off;
  };
  expect(off("pixle 7", "Pixel 7", "Google")).toBeLessThan(off("pixle 7", "Pixel 7a", "Google")!);
  expect(off("rdemi k80", "Redmi K80", "Redmi")).toBeLessThan(off("rdemi k80", "Redmi K80 Ultra", "Redmi")!);
  expect(off("nte 12 pro", "Redmi Note 12 Pro", "Redmi")).toBeLessThan(
    off("nte 12 pro", "Redmi Note 12 Pro+", "Redmi")!,
  );
  expect(off("flip z", "Galaxy Z Flip", "Samsung")).toBeLessThan(off("fli z", "Galaxy Z Flip", "Samsung")!);
});

test("forgives a letter only where it is told to", () => {
  expect(likenessOf(soughtOf("pixle 7")!, "pixel 7", null, { forgiving: false })).toBeNull();
  expect(likenessOf(soughtOf("pixle 7")!, "pixel 7", null, { forgiving: true })?.likeness).toBe("near");
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
