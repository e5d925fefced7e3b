import type { Metadata } from "next";
import { SeeAsOf } from "@/components/as-of/see-as-of";
import { yearPath } from "@/components/calendar/paths";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { today } from "@/lib/clock";
import { getCalendarBounds } from "@/lib/data/calendar/bounds";
import { getYear } from "@/lib/data/calendar/get-year";
import { asStated } from "@/lib/data/ledger/as-of";
import { isUnpublished } from "@/lib/data/unpublished";
import { yearOf } from "@/lib/domain/window/day";
import { yearMetadata } from "./_parts/calendar-metadata";
import { YearPage } from "./_parts/year-page";

export const dynamic = "force-static";

export function generateMetadata(): Metadata {
  return yearMetadata(yearOf(today()));
}

export default async function CurrentYearPage() {
  if (await isUnpublished()) return null;
  const now = asStated(today());
  const year = yearOf(now.day);
  return (
    <>
      <YearPage year={await getYear(year, now)} bounds={await getCalendarBounds(now)} />
      <SeeAsOf path={yearPath(year)} day={now.day} />
      <SuggestLink />
    </>
  );
}
