import { expect, test } from "vitest";
import { soughtOf } from "./sought";
import { allInUse, readingsOf, spellingsOf, wordsToLookUp } from "./spellings";

const sought = (typed: string) => {
  const one = soughtOf(typed);
  if (one === null) throw new Error(`nothing is sought in ${typed}`);
  return one;
};
const inUse = new Map([
  ["iphne", ["iphone"]],
  ["ultr", ["ultra"]],
  ["pro", ["pro"]],
  ["galxyzflip", ["galaxyzflip"]],
]);

test("looks up the words, what may be a model number, and words that were typed together", () => {
  expect(wordsToLookUp(sought("iphne14 pro"))).toEqual(["iphne", "14", "pro", "iphne14"]);
  expect(wordsToLookUp(sought("gal axy s27"))).toEqual(["gal", "axy", "s", "27", "galaxys"]);
  expect(wordsToLookUp(sought("x".repeat(80)))).toEqual([]);
  expect(wordsToLookUp(sought("ab cd ef gh ij kl mn op qr st uv wx")).length).toBeLessThanOrEqual(24);
});

test("knows what was mistyped, but no number", () => {
  expect(allInUse(sought("pro 99"), inUse)).toBe(true);
  expect(allInUse(sought("iphne 14"), inUse)).toBe(false);
});

const tens = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`iphne14${digit}`, `iphone14${digit}`]);

test("reads what was typed together as what may be meant, its number unchanged", () => {
  expect(spellingsOf("iphne14", inUse)).toEqual(["iphne14", "iphone14", "iphne140", "iphone140", ...tens]);
  expect(spellingsOf("galxyzflip4", inUse)).toContain("galaxyzflip4");
  expect(spellingsOf("ultr", inUse)).toEqual(["ultr", "ultra"]);
  const many = new Map([["a", Array.from({ length: 90 }, (_, place) => `a${"b".repeat(place + 1)}`)]]);
  expect(spellingsOf("a1a1a", many)).toHaveLength(24);
});

test("a name must have each, or all as one", () => {
  expect(readingsOf(sought("ultr 5g"), inUse)).toEqual({ each: [["ultr", "ultra"]], whole: [] });
  expect(readingsOf(sought("pro ultr"), inUse).whole).toEqual(["proultr"]);
});
