import type { Choice } from "@/components/ui/select-input";
import type { MarketCode } from "@/lib/domain/market/market";
import { countriesByName } from "@/lib/format/market";

/** Countries by name, after the choice of none. */
export function countryChoices(countries: readonly MarketCode[]): Choice[] {
  return [NONE, ...countriesByName(countries).map(({ code, name }) => ({ value: code, label: name }))];
}

/** Where nothing is chosen, and all that there is before the page is awake. */
export const NONE: Choice = { value: "", label: "Choose a country" };
