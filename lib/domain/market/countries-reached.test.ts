import { describe, expect, it } from "vitest";
import { facts } from "../belief/facts.fixtures";
import { countriesReached } from "./countries-reached";
import { EVERYWHERE, INTERNATIONAL } from "./market";

describe("the countries that something is said to come to", () => {
  it("are those that somebody names, reached by name or through a group", () => {
    const spoken = [
      { markets: ["DE"], home: "CN" },
      { markets: ["europe"], home: "CN" },
      { markets: [INTERNATIONAL], home: "CN" },
      { markets: [INTERNATIONAL], home: "DE" },
      { markets: [EVERYWHERE, "CN"], home: "CN" },
      { markets: [], home: "CN" },
    ];
    expect(countriesReached(spoken, facts)).toEqual([["DE"], ["DE"], ["DE"], ["CN"], ["CN", "DE"], []]);
  });

  it("are none where only groups are named", () => {
    expect(countriesReached([{ markets: ["europe", INTERNATIONAL], home: "CN" }], facts)).toEqual([[]]);
  });
});
