import type { YearView } from "@/lib/data/calendar/views";
import { formatMonthYear, formatShortMonthName } from "@/lib/format/day";
import { FilteredLink } from "./filters/filtered-link";
import { monthPath } from "./paths";

/** The months of a year, each leading to its page; above a timeline they stand over their columns. */
export function YearMonths({ year: { year, asOf }, columns }: { year: YearView; columns: string }) {
  return (
    <nav aria-label={`Months of ${year}`} className="@4xl:ml-36">
      <ul
        className="flex flex-wrap gap-x-4 gap-y-1 pb-2 @4xl:grid @4xl:gap-0 @4xl:pb-1"
        style={{ gridTemplateColumns: columns }}
      >
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <li key={month} className="@4xl:pl-1.5">
            <FilteredLink href={monthPath({ year, month }, asOf)} className="text-fine text-soft">
              <span aria-hidden>{formatShortMonthName(month)}</span>
              <span className="sr-only">{formatMonthYear(year, month)}</span>
            </FilteredLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
