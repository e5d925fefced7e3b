import { CalendarFrame } from "@/components/calendar/calendar-frame";
import { EmptyYear } from "@/components/calendar/empty-year";
import { LeftOut } from "@/components/calendar/left-out";
import { Ways } from "@/components/calendar/ways";
import { yearPath } from "@/components/calendar/paths";
import { Steps } from "@/components/calendar/steps";
import { YearTimeline } from "@/components/calendar/year-timeline";
import { Follow } from "@/components/feed/follow";
import { PageTitle } from "@/components/ui/page-title";
import type { CalendarBounds } from "@/lib/data/calendar/bounds";
import type { YearView } from "@/lib/data/calendar/views";
import { env } from "@/lib/env";

/** A calendar year: at its own address, and at `/calendar` while it is the current one. */
export function YearPage({ year, bounds }: { year: YearView; bounds: CalendarBounds }) {
  const entries = year.brands.flatMap(({ bars }) => bars.map(({ launch }) => launch));
  return (
    <>
      <PageTitle
        aside={
          <Ways toDate={!year.asOf}>
            <Steps label="Years" before={step(year, -1, bounds)} after={step(year, 1, bounds)} />
          </Ways>
        }
      >
        {year.year}
      </PageTitle>
      <CalendarFrame entries={entries} of={String(year.year)}>
        <YearTimeline year={year} />
      </CalendarFrame>
      {year.brands.length === 0 ? <EmptyYear year={year} /> : null}
      <LeftOut count={year.left} />
      {year.asOf ? null : <Follow name={null} scope={null} origin={env.APP_ORIGIN} />}
    </>
  );
}

function step({ year, asOf }: YearView, by: -1 | 1, { first, last }: CalendarBounds) {
  const to = year + by;
  if (to < first || to > last) return null;
  return { href: yearPath(to, asOf), text: String(to), name: String(to) };
}
