import { cn } from "@/lib/cn";
import type { YearView } from "@/lib/data/calendar/views";
import { day, daysBetween, daysInMonth, yearOf } from "@/lib/domain/window/day";
import { BrandTrack } from "./brand-track";
import { YearMonths } from "./year-months";

/** A year by brand: each launch as wide as its window. On a narrow screen the same, as a list of dates under each brand. */
export function YearTimeline({ year }: { year: YearView }) {
  const first = day(`${year.year}-01-01`);
  const days = daysBetween(first, day(`${year.year}-12-31`)) + 1;
  const columns = Array.from({ length: 12 }, (_, index) => `${daysInMonth(year.year, index + 1)}fr`).join(" ");
  const now = yearOf(year.today) === year.year ? (daysBetween(first, year.today) + 0.5) / days : null;
  return (
    <div className={cn("relative isolate", now !== null && "@4xl:pt-5")}>
      <YearMonths year={year} columns={columns} />
      <div
        aria-hidden
        className={cn("absolute inset-0 left-36 -z-10 grid @max-4xl:hidden", now !== null && "top-5")}
        style={{ gridTemplateColumns: columns }}
      >
        {Array.from({ length: 12 }, (_, index) => (
          <span key={index} className="border-l border-hair" />
        ))}
      </div>
      {now === null ? null : (
        <div aria-hidden className="absolute inset-y-0 right-0 left-36 -z-10 @max-4xl:hidden">
          <span className="absolute inset-y-0 border-l border-ink" style={{ left: `${(now * 100).toFixed(2)}%` }}>
            <b className="absolute top-0 left-1.5 text-fine leading-none font-semibold whitespace-nowrap">
              {year.asOf ? "as of" : "today"}
            </b>
          </span>
        </div>
      )}
      <ul className="border-t border-ink">
        {year.brands.map((brand) => (
          <BrandTrack key={brand.slug} brand={brand} year={year} />
        ))}
      </ul>
    </div>
  );
}
