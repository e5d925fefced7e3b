import { CalendarFrame } from "@/components/calendar/calendar-frame";
import { EmptyMonth } from "@/components/calendar/empty-month";
import { LeftOut } from "@/components/calendar/left-out";
import { MonthDays } from "@/components/calendar/month-days";
import { MonthLanes } from "@/components/calendar/month-lanes";
import { Ways } from "@/components/calendar/ways";
import { monthPath, yearPath } from "@/components/calendar/paths";
import { Steps } from "@/components/calendar/steps";
import { Follow } from "@/components/feed/follow";
import { PageTitle } from "@/components/ui/page-title";
import type { CalendarBounds } from "@/lib/data/calendar/bounds";
import type { MonthView } from "@/lib/data/calendar/views";
import { env } from "@/lib/env";
import { formatMonthName, formatMonthYear } from "@/lib/format/day";

/** A calendar month, today's or as of a day: then its steps stay on that day. */
export function MonthPage({ month, bounds }: { month: MonthView; bounds: CalendarBounds }) {
  const { year } = month;
  const above = { href: yearPath(year, month.asOf), text: String(year), name: `All of ${year}` };
  const name = formatMonthYear(year, month.month);
  const entries = [...month.days, ...month.lanes].flatMap(({ launches }) => launches);
  return (
    <>
      <PageTitle
        aside={
          <Ways toDate={!month.asOf}>
            <Steps label="Months" before={step(month, -1, bounds)} after={step(month, 1, bounds)} above={above} />
          </Ways>
        }
      >
        {name}
      </PageTitle>
      {entries.length === 0 ? <EmptyMonth month={month} /> : null}
      <CalendarFrame entries={entries} of={name}>
        <MonthLanes lanes={month.lanes} />
        <MonthDays month={month} />
      </CalendarFrame>
      <LeftOut count={month.left} />
      {month.asOf ? null : <Follow name={null} scope={null} origin={env.APP_ORIGIN} />}
    </>
  );
}

/** To the neighbor, which may be in the year before or after. */
function step({ year, month, asOf }: MonthView, by: -1 | 1, { first, last }: CalendarBounds) {
  const number = year * 12 + month - 1 + by;
  const to = { year: Math.floor(number / 12), month: (number % 12) + 1 };
  if (to.year < first || to.year > last) return null;
  const name = formatMonthYear(to.year, to.month);
  return { href: monthPath(to, asOf), text: to.year === year ? formatMonthName(to.month) : name, name };
}
