import { expect, it } from "vitest";
import { countryChoices } from "@/lib/format/country-choices";

it("offers countries by their names", () => {
  const country = (code: string) => ({ market: { code, name: null, home: null }, kind: "country" as const });
  expect(countryChoices(["DE", "AX", "AT"].map(country))).toEqual([
    { value: "AX", label: "Åland Islands" },
    { value: "AT", label: "Austria" },
    { value: "DE", label: "Germany" },
  ]);
});
