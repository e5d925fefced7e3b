import type { Metadata } from "next";
import { SeeAsOf } from "@/components/as-of/see-as-of";
import { yearPath } from "@/components/calendar/paths";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { today } from "@/lib/clock";
import { getYear } from "@/lib/data/calendar/get-year";
import { asStated } from "@/lib/data/ledger/as-of";
import { yearMetadata } from "../_parts/calendar-metadata";
import { readYear } from "../_parts/read-params";
import { YearPage } from "../_parts/year-page";

export const dynamic = "force-static";

interface Props {
  params: Promise<{ year: string }>;
}

/** Built without a database: each year is made when it is first asked for. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await readYear((await params).year, asStated(today()));
  return yearMetadata(year);
}

export default async function CalendarYearPage({ params }: Props) {
  const now = asStated(today());
  const { year, bounds } = await readYear((await params).year, now);
  return (
    <>
      <YearPage year={await getYear(year, now)} bounds={bounds} />
      <SeeAsOf path={yearPath(year)} day={now.day} />
      <SuggestLink />
    </>
  );
}
