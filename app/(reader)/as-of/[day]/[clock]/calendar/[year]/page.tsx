import type { Metadata } from "next";
import { yearPath } from "@/components/calendar/paths";
import { getYear } from "@/lib/data/calendar/get-year";
import { yearMetadata } from "../../../../../calendar/_parts/calendar-metadata";
import { readYear } from "../../../../../calendar/_parts/read-params";
import { YearPage } from "../../../../../calendar/_parts/year-page";
import { type AsOfParams, dayOf } from "../../../../_parts/arrive-as-of";
import { metadataAsOf } from "../../../../_parts/metadata-as-of";
import { PageAsOf } from "../../../../_parts/page-as-of";

export const dynamic = "force-static";

interface YearParams extends AsOfParams {
  readonly year: string;
}

export function generateStaticParams(): YearParams[] {
  return [];
}

interface Props {
  params: Promise<YearParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { asOf, year } = await read(params);
  return metadataAsOf(yearMetadata(year), asOf);
}

export default async function YearAsOf({ params }: Props) {
  const { asOf, year, bounds } = await read(params);
  return (
    <PageAsOf asOf={asOf} path={yearPath(year)}>
      <YearPage year={await getYear(year, asOf)} bounds={bounds} />
    </PageAsOf>
  );
}

async function read(params: Props["params"]) {
  const segments = await params;
  const asOf = await dayOf(segments);
  return { asOf, ...(await readYear(segments.year, asOf)) };
}
