import { describe, expect, it } from "vitest";
import { isShareable, readCompareQuery } from "./read-query";

describe("what an address says", () => {
  it("is phones by their addresses or as they were typed, in that order, and a market", () => {
    const { typed, market } = readCompareQuery({ devices: "a,b", device: ["Pixel, 7", " "], market: " de " });
    expect(typed.map(({ sought }) => sought)).toEqual(["a", "b", "Pixel, 7"]);
    expect(market).toBe("de");
  });

  it("keeps what cannot be looked up, with the reason", () => {
    const { typed } = readCompareQuery({ device: ["?!", "x".repeat(100), "a\u0007"] });
    expect(typed.map(({ fault }) => fault?.code)).toEqual(["wordless", "too-long", "unprintable"]);
    expect(typed[0]?.typed).toBe("?!");
  });

  it("is nothing where nothing is said", () => {
    expect(readCompareQuery({})).toEqual({ typed: [], market: "" });
    expect(readCompareQuery({ devices: ",,", device: ["", ""], market: "" })).toEqual({ typed: [], market: "" });
    expect(readCompareQuery({ devices: ["a", "b,c"] }).typed).toHaveLength(3);
  });
});

describe("an address to share", () => {
  it("has the phones by their addresses, in order and once, and the market by its code", () => {
    expect(isShareable({}, [], null)).toBe(true);
    expect(isShareable({ devices: "a,b" }, ["a", "b"], null)).toBe(true);
    expect(isShareable({ devices: "a,b", market: "DE" }, ["a", "b"], "DE")).toBe(true);
  });

  it.each([
    { devices: "a,b,a" },
    { devices: "a,,b" },
    { devices: "A,b" },
    { devices: ["a", "b"] },
    { devices: "a,b", market: "" },
    { devices: "a", device: "b" },
    { devices: "a,b", device: "" },
  ])("is no other: %j", (params) => {
    expect(isShareable(params, ["a", "b"], null)).toBe(false);
  });

  it("has a market in no other letters", () => {
    expect(isShareable({ market: "de" }, [], "DE")).toBe(false);
    expect(isShareable({ devices: "" }, [], null)).toBe(false);
  });
});
