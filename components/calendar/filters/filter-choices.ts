import type { CalendarFiltersProps } from "./calendar-filters";
import type { FilterChoice } from "./filter-select";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { capitalized } from "@/lib/format/capitalized";
import { formatCertainty } from "@/lib/format/certainty";
import { FORM_FACTOR_CHOICES } from "@/lib/format/choices";
import { countryName } from "@/lib/format/market";

const CERTAINTIES = ["official", "reported", "rumored", "unknown"] as const;

/** What the entries of a page can be filtered by: only what one of them has. */
export function filterChoices(entries: readonly LaunchEntryView[]): CalendarFiltersProps["choices"] {
  const brands = new Map(entries.map(({ brand }) => [brand.slug, brand.name]));
  const countries = [...new Set(entries.flatMap(({ markets }) => markets))];
  return {
    brand: byLabel([...brands].map(([value, label]) => ({ value, label }))),
    market: byLabel(countries.map((value) => ({ value, label: countryName(value) }))),
    certainty: CERTAINTIES.filter((one) => entries.some(({ certainty }) => certainty === one)).map((value) => ({
      value,
      label: capitalized(formatCertainty(value)),
    })),
    shape: FORM_FACTOR_CHOICES.filter(({ value }) => entries.some(({ shapes }) => shapes.some((one) => one === value))),
  };
}

function byLabel(choices: FilterChoice[]): FilterChoice[] {
  return choices.sort((a, b) => (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1));
}
