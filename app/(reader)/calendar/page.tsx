import type { Metadata } from "next";
import { yearPath } from "@/components/calendar/paths";
import { today } from "@/lib/clock";
import { getCalendarBounds } from "@/lib/data/calendar/bounds";
import { getYear } from "@/lib/data/calendar/get-year";
import { asStated } from "@/lib/data/ledger/as-of";
import { isUnpublished } from "@/lib/data/unpublished";
import { yearOf } from "@/lib/domain/window/day";
import { YearPage } from "./_parts/year-page";

export const dynamic = "force-static";

export function generateMetadata(): Metadata {
  const year = yearOf(today());
  return { title: `Phone launches in ${year}`, alternates: { canonical: yearPath(year) } };
}

export default async function CurrentYearPage() {
  if (await isUnpublished()) return null;
  const day = today();
  return <YearPage year={await getYear(yearOf(day), asStated(day))} bounds={await getCalendarBounds(day)} />;
}
