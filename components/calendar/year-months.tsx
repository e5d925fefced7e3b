import { TextLink } from "@/components/ui/text-link";
import type { YearView } from "@/lib/data/calendar/views";
import { formatMonthYear, formatShortMonthName } from "@/lib/format/day";
import { monthPath } from "./paths";

/** The months of a year, each leading to its page; above a timeline they stand over their columns. */
export function YearMonths({ year: { year, asOf }, columns }: { year: YearView; columns: string }) {
  return (
    <nav aria-label={`Months of ${year}`} className="wide:ml-36">
      <ul
        className="flex flex-wrap gap-x-4 gap-y-1 pb-2 wide:grid wide:gap-0 wide:pb-1"
        style={{ gridTemplateColumns: columns }}
      >
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <li key={month} className="wide:pl-1.5">
            <TextLink href={monthPath({ year, month }, asOf)} className="text-fine text-soft">
              <span aria-hidden>{formatShortMonthName(month)}</span>
              <span className="sr-only">{formatMonthYear(year, month)}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
