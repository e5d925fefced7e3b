import type { Metadata } from "next";
import { yearPath } from "@/components/calendar/paths";
import { getCalendarBounds } from "@/lib/data/calendar/bounds";
import { getYear } from "@/lib/data/calendar/get-year";
import { yearOf } from "@/lib/domain/window/day";
import { yearMetadata } from "../../../../calendar/_parts/calendar-metadata";
import { YearPage } from "../../../../calendar/_parts/year-page";
import { type AsOfParams, dayOf } from "../../../_parts/arrive-as-of";
import { metadataAsOf } from "../../../_parts/metadata-as-of";
import { PageAsOf } from "../../../_parts/page-as-of";

export const dynamic = "force-static";

export function generateStaticParams(): AsOfParams[] {
  return [];
}

interface Props {
  params: Promise<AsOfParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asOf = await dayOf(await params);
  return metadataAsOf(yearMetadata(yearOf(asOf.day)), asOf);
}

/** The year that the day is in. */
export default async function YearOfTheDay({ params }: Props) {
  const asOf = await dayOf(await params);
  const year = yearOf(asOf.day);
  return (
    <PageAsOf asOf={asOf} path={yearPath(year)}>
      <YearPage year={await getYear(year, asOf)} bounds={await getCalendarBounds(asOf)} />
    </PageAsOf>
  );
}
