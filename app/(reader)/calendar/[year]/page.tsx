import type { Metadata } from "next";
import { today } from "@/lib/clock";
import { getYear } from "@/lib/data/calendar/get-year";
import { asStated } from "@/lib/data/ledger/as-of";
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
  const { year } = await params;
  return { title: `Phone launches in ${year}`, alternates: { canonical: `/calendar/${year}` } };
}

export default async function CalendarYearPage({ params }: Props) {
  const day = today();
  const { year, bounds } = await readYear((await params).year, day);
  return <YearPage year={await getYear(year, asStated(day))} bounds={bounds} />;
}
