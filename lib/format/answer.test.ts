import { expect, it } from "vitest";
import type { SourceKind, Wording } from "@/lib/domain/claim/claim";
import { formatCountryAnswer, formatGrounds, formatGroundsAt, formatImport, formatOutlook } from "./answer";
import { plainSentence } from "./sentence";

const by = (kind: SourceKind, wording: Wording = "expects") => ({
  ...{ source: { kind, name: "Xiaomi" }, wording },
  value: { property: "availability" } as const,
});

it("names what an answer rests on: a leak is not a report, and press that only expects is neither", () => {
  expect(formatGrounds("rumored", by("leaker"))).toBe("leak");
  expect(formatGrounds("rumored", by("press"))).toBe("press expects");
  expect(formatGrounds("rumored", by("community"))).toBe("rumor");
  expect(formatGrounds("reported", by("brand"))).toBe("brand expects");
  expect(formatGrounds("reported", by("retailer"))).toBe("reported");
  expect(formatGrounds("official", by("brand"))).toBe("official");
  expect(formatGrounds("rumored", by("press", "speculates"))).toBe("press speculates");
  expect(formatGrounds("unknown", null)).toBe("nobody has said");
  const canceled = { ...by("brand", "states"), value: { property: "launch-status" } } as const;
  expect(formatGrounds("official", canceled)).toBe("canceled, says Xiaomi");
});

it("puts the answer in a sentence, drawn as sure as it is", () => {
  const sentence = formatOutlook("markets outside China", "unlikely", "rumored", by("leaker"));
  expect(plainSentence(sentence)).toBe("In markets outside China: unlikely (leak).");
  expect(sentence[1]).toEqual({ text: "unlikely", certainty: "rumored" });
  const excluded = formatOutlook("markets outside China", "excluded", "official", by("brand", "states"));
  expect(plainSentence(excluded)).toBe("Not sold in markets outside China, says Xiaomi.");
});

it("promises no import on a rumor", () => {
  expect(formatImport(true, "rumored")).toBe("likely through third-party shops");
  expect(formatImport(true, "reported")).toBe("possible through third-party shops");
  expect(formatImport(false, "reported")).toBe("not possible");
});

it("answers for one country without an end, and plainly where it is as good as no", () => {
  const leaked = formatCountryAnswer("Germany", "unlikely", "rumored", { ...by("leaker"), of: null });
  expect(plainSentence(leaked)).toBe("In Germany: unlikely (leak)");
  expect(leaked[1]).toEqual({ text: "unlikely", certainty: "rumored" });
  expect(
    plainSentence(formatCountryAnswer("Germany", "excluded", "official", { ...by("brand", "states"), of: null })),
  ).toBe("Not sold in Germany");
  expect(plainSentence(formatCountryAnswer("the Netherlands", "unknown", "unknown", null))).toBe(
    "In the Netherlands: unknown (nobody has said)",
  );
});

it("says of what it was said, where that is more than the country", () => {
  const outside = { code: "international", name: null, home: "CN" };
  const said = { ...by("brand", "states"), of: "markets outside China" };
  expect(plainSentence(formatCountryAnswer("Germany", "announced", "official", said))).toBe(
    "In Germany: announced (official, said of markets outside China)",
  );
  expect(plainSentence(formatCountryAnswer("Germany", "excluded", "official", said))).toBe(
    "Not sold in Germany (said of markets outside China)",
  );
  expect(formatGroundsAt("DE", "official", { ...by("brand", "states"), market: outside })).toBe(
    "official, said of markets outside China",
  );
  expect(formatGroundsAt("international", "official", { ...by("brand", "states"), market: outside })).toBe("official");
  expect(formatGroundsAt("DE", "unknown", null)).toBe("nobody has said");
});
