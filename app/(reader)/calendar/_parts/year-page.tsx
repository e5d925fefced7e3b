import { EmptyYear } from "@/components/calendar/empty-year";
import { LeftOut } from "@/components/calendar/left-out";
import { yearPath } from "@/components/calendar/paths";
import { Steps } from "@/components/calendar/steps";
import { YearTimeline } from "@/components/calendar/year-timeline";
import { PageTitle } from "@/components/ui/page-title";
import type { CalendarBounds } from "@/lib/data/calendar/bounds";
import type { YearView } from "@/lib/data/calendar/views";

/** A calendar year: at its own address, and at `/calendar` while it is the current one. */
export function YearPage({ year, bounds }: { year: YearView; bounds: CalendarBounds }) {
  return (
    <>
      <PageTitle aside={<Steps label="Years" before={step(year, -1, bounds)} after={step(year, 1, bounds)} />}>
        {year.year}
      </PageTitle>
      <YearTimeline year={year} />
      {year.brands.length === 0 ? <EmptyYear year={year} /> : null}
      <LeftOut count={year.left} />
    </>
  );
}

function step({ year, asOf }: YearView, by: -1 | 1, { first, last }: CalendarBounds) {
  const to = year + by;
  if (to < first || to > last) return null;
  return { href: yearPath(to, asOf), text: String(to), name: String(to) };
}
