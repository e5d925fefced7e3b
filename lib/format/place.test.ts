import { describe, expect, it } from "vitest";
import { formatPlace, formatPlaceHead, formatPlaces } from "./place";

const place = (code: string, name: string | null = null) => ({ code, name, home: "CN" });

describe("a market in words", () => {
  it.each([
    ["CN", null, "China", "China"],
    ["US", null, "the United States", "United States"],
    ["europe", "Europe", "Europe", "Europe"],
    ["international", "Outside the home market", "markets outside China", "All outside China"],
    ["everywhere", "Everywhere", "every market", "Everywhere"],
    ["eu", "European Union", "the European Union", "European Union"],
  ])("%s", (code, name, within, head) => {
    expect(formatPlace(place(code, name))).toBe(within);
    expect(formatPlaceHead(place(code, name))).toBe(head);
  });

  it("joins what shares an answer, the group last", () => {
    const joined = (...places: ReturnType<typeof place>[]) =>
      formatPlaces(places)
        .map(({ lead, text }) => lead + text)
        .join("");
    expect(joined(place("DE"), place("international"))).toBe("Germany, and all outside China");
    expect(joined(place("DE"), place("FR"), place("europe", "Europe"))).toBe("Germany, France, and Europe");
    expect(joined(place("international"), place("everywhere"))).toBe("All outside China, and everywhere");
    expect(joined(place("CN"))).toBe("China");
  });

  it("does not name a home that is not known", () => {
    expect(formatPlace({ code: "international", name: null, home: null })).toBe("markets outside its home");
  });
});
