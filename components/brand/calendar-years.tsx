import { Fragment } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { calendarOfBrand } from "@/lib/format/address";

/** Years of the calendar with a brand's launches; one that is named twice stands once. */
export function CalendarYears({ brand, years }: { brand: RefView; years: readonly number[] }) {
  return [...new Set(years)].map((year, place) => (
    <Fragment key={year}>
      {place > 0 ? ", " : null}
      <TextLink href={calendarOfBrand(year, brand)}>{year}</TextLink>
    </Fragment>
  ));
}
