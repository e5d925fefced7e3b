import { expect, it } from "vitest";
import { plainSentence } from "./sentence";
import { formatPlacesInText, formatWhere, formatWhereShort } from "./where";

const places = (...codes: string[]) => codes.map((code) => ({ code, name: null, home: "KR" }));

it("names a few places and counts the rest, never one alone", () => {
  expect(formatPlacesInText(places("KR"))).toBe("South Korea");
  expect(formatPlacesInText(places("KR", "US"))).toBe("South Korea and the United States");
  expect(formatPlacesInText(places("KR", "CN", "DE", "US"))).toBe("South Korea, China, Germany and the United States");
  expect(formatPlacesInText(places("KR", "CN", "DE", "FR", "US"))).toBe(
    "South Korea, China, Germany and 2 more markets",
  );
});

it("says where it can be had at best, as surely as is known, and that nobody has said", () => {
  const where = { answer: "available", certainty: "official", markets: places("KR", "US", "IN", "DE") } as const;
  expect(plainSentence(formatWhere(where))).toBe("Sold in South Korea, the United States, India and Germany.");
  expect(formatWhere(where)[0]).toEqual({ text: "Sold in", certainty: "official" });
  expect(formatWhereShort(where)).toBe("sold in South Korea, the United States and 2 more markets");
  expect(plainSentence(formatWhere({ ...where, answer: "expected", markets: places("international") }))).toBe(
    "Expected in markets outside South Korea.",
  );
  expect(plainSentence(formatWhere(null))).toBe("Nobody has said yet where it will be sold.");
});
