import fc from "fast-check";
import { expect, test } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { isLetterAway } from "./letter-away";

test.each([
  ["pixle", "pixel"],
  ["galxy", "galaxy"],
  ["galaxxy", "galaxy"],
  ["galexy", "galaxy"],
  ["pr", "pro"],
  ["220312c", "2203121c"],
  ["2203112c", "2203121c"],
  ["iphne14", "iphone14"],
])("%s is a letter away from %s", (a, b) => {
  expect(isLetterAway(a, b)).toBe(true);
  expect(isLetterAway(b, a)).toBe(true);
});

test.each([
  ["pixel", "pixel"],
  ["pxle", "pixels"],
  ["s26", "s27"],
  ["12", "13"],
  ["2022", "2023"],
  ["iphone13", "iphone14"],
  ["x", "xe"],
  ["", "a"],
])("%s is not a letter away from %s", (a, b) => {
  expect(isLetterAway(a, b)).toBe(false);
  expect(isLetterAway(b, a)).toBe(false);
});

test("a letter left out, put in or swapped with its neighbor is found in any word", () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(word, fc.nat(), (text, at) => {
      const place = at % (text.length - 1);
      const swapped = text.slice(0, place) + text[place + 1] + text[place] + text.slice(place + 2);
      expect(isLetterAway(text.slice(0, place) + text.slice(place + 1), text)).toBe(true);
      expect(isLetterAway(`${text.slice(0, place)}q${text.slice(place)}`, text)).toBe(true);
      expect(isLetterAway(swapped, text)).toBe(swapped !== text);
    }),
    { numRuns: CASES },
  );
});
