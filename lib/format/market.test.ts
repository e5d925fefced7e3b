import { describe, expect, it } from "vitest";
import { countryName } from "./market";

describe("countryName", () => {
  it("names a country in English", () => {
    expect(countryName("CN")).toBe("China");
    expect(countryName("DE")).toBe("Germany");
  });

  it("gives the code of what is no country", () => {
    expect(countryName("ZZ")).not.toBe("");
    expect(countryName("QQ")).toBe("QQ");
  });
});
