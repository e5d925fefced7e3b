import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { EmptyMonth } from "@/components/calendar/empty-month";
import { LeftOut } from "@/components/calendar/left-out";
import { MonthDays } from "@/components/calendar/month-days";
import { MonthLanes } from "@/components/calendar/month-lanes";
import { monthPath, yearPath } from "@/components/calendar/paths";
import { Steps } from "@/components/calendar/steps";
import { PageTitle } from "@/components/ui/page-title";
import { today } from "@/lib/clock";
import type { CalendarBounds } from "@/lib/data/calendar/bounds";
import { getMonth } from "@/lib/data/calendar/get-month";
import { asStated } from "@/lib/data/ledger/as-of";
import { formatMonthName, formatMonthYear } from "@/lib/format/day";
import { readMonth, readYear } from "../../_parts/read-params";

export const dynamic = "force-static";

interface Props {
  params: Promise<{ year: string; month: string }>;
}

/** Built without a database: each month is made when it is first asked for. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const segments = await params;
  const { year } = await readYear(segments.year, today());
  const { month } = readMonth(segments.month);
  return {
    title: `Phone launches in ${formatMonthYear(year, month)}`,
    alternates: { canonical: monthPath({ year, month }) },
  };
}

export default async function CalendarMonthPage({ params }: Props) {
  const segments = await params;
  const day = today();
  const { year, bounds } = await readYear(segments.year, day);
  const { month, short } = readMonth(segments.month);
  if (short) permanentRedirect(monthPath({ year, month }));
  const view = await getMonth(year, month, asStated(day));
  const above = { href: yearPath(year), text: String(year), name: `All of ${year}` };
  const steps = (
    <Steps label="Months" before={step(year, month - 1, bounds)} after={step(year, month + 1, bounds)} above={above} />
  );
  return (
    <>
      <PageTitle aside={steps}>{formatMonthYear(year, month)}</PageTitle>
      {view.days.length === 0 && view.lanes.length === 0 ? <EmptyMonth month={view} /> : null}
      <MonthLanes lanes={view.lanes} />
      <MonthDays month={view} />
      <LeftOut count={view.left} />
    </>
  );
}

/** `month` may be 0 or 13: the neighbor in the year before or after. */
function step(year: number, month: number, { first, last }: CalendarBounds) {
  const to =
    month === 0 ? { year: year - 1, month: 12 } : month === 13 ? { year: year + 1, month: 1 } : { year, month };
  if (to.year < first || to.year > last) return null;
  const name = formatMonthYear(to.year, to.month);
  return { href: monthPath(to), text: to.year === year ? formatMonthName(to.month) : name, name };
}
