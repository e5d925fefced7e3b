import Link from "next/link";
import type { SourcePageView } from "@/lib/data/source/source-view";
import { sourceYearAddress } from "@/lib/format/address";
import { formatCount } from "@/lib/format/count";

export interface SourceYearsProps extends Pick<SourcePageView, "slug" | "years"> {
  /** The year of the page. */
  year?: number;
}

/** The years in which a source spoke, each with how much it said. */
export function SourceYears({ slug, years, year: here }: SourceYearsProps) {
  return (
    <nav aria-label="By year" className="py-3">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {years.map(({ year, count }) => (
          <li key={year}>
            <Link
              href={sourceYearAddress(slug, year)}
              prefetch={false}
              {...(year === here ? { "aria-current": "page" as const } : {})}
              className="underline decoration-hair underline-offset-3 hover:decoration-ink aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {year}
            </Link>{" "}
            <span className="text-fine text-soft">{formatCount(count, "claim")}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
