import { expect, it } from "vitest";
import { formatSuggested, suggestAddress, suggestedAddress, suggestedPageAddress } from "./suggested";

const PHONE = {
  kind: "device",
  slug: "xiaomi-12s-ultra",
  title: "Xiaomi 12S Ultra",
  brand: "Xiaomi",
  lineUp: [],
} as const;

it("leads to the form and back, about a page or about none", () => {
  expect(suggestAddress(PHONE)).toBe("/suggest?about=device:xiaomi-12s-ultra");
  expect(suggestAddress()).toBe("/suggest");
  expect(suggestedAddress(null)).toBe("/suggest/sent");
  expect(suggestedAddress({ kind: "market", slug: "DE" })).toBe("/suggest/sent?about=market:DE");
  const back = (["brand", "series", "device", "launch", "source", "market"] as const).map((kind) =>
    suggestedPageAddress({ kind, slug: "x" }),
  );
  expect(back).toEqual(["/brands/x", "/series/x", "/devices/x", "/launches/x", "/sources/x", "/markets/x"]);
});

it("calls what it is about by the name that its page bears", () => {
  expect(formatSuggested(PHONE)).toBe("Xiaomi 12S Ultra");
  expect(formatSuggested({ ...PHONE, title: null })).toBe("Unnamed phone");
  expect(formatSuggested({ ...PHONE, kind: "series", title: "Xiaomi 12S" })).toBe("Xiaomi 12S series");
  expect(formatSuggested({ ...PHONE, kind: "market", slug: "DE", title: "Germany" })).toBe("Germany");
  expect(formatSuggested({ ...PHONE, kind: "launch", title: null, lineUp: ["Xiaomi 12S"] })).toContain("12S");
});
