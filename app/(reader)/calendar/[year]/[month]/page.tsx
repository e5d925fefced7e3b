import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { SeeAsOf } from "@/components/as-of/see-as-of";
import { monthPath } from "@/components/calendar/paths";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { today } from "@/lib/clock";
import { getMonth } from "@/lib/data/calendar/get-month";
import { asStated } from "@/lib/data/ledger/as-of";
import { monthMetadata } from "../../_parts/calendar-metadata";
import { MonthPage } from "../../_parts/month-page";
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
  const { year } = await readYear(segments.year, asStated(today()));
  return monthMetadata(year, readMonth(segments.month).month);
}

export default async function CalendarMonthPage({ params }: Props) {
  const segments = await params;
  const now = asStated(today());
  const { year, bounds } = await readYear(segments.year, now);
  const { month, short } = readMonth(segments.month);
  if (short) permanentRedirect(monthPath({ year, month }));
  return (
    <>
      <MonthPage month={await getMonth(year, month, now)} bounds={bounds} />
      <SeeAsOf path={monthPath({ year, month })} day={now.day} />
      <SuggestLink />
    </>
  );
}
