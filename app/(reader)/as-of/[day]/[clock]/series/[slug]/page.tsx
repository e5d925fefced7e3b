import type { Metadata } from "next";
import { getSeries } from "@/lib/data/series/get-series";
import { seriesMetadata, SeriesPage } from "../../../../../series/_parts/series-page";
import { arriveAsOf, type RecordParams } from "../../../../_parts/arrive-as-of";
import { metadataOfRecord } from "../../../../_parts/metadata-as-of";
import { RecordAsOf } from "../../../../_parts/record-as-of";

export const dynamic = "force-static";

export function generateStaticParams(): RecordParams[] {
  return [];
}

interface Props {
  params: Promise<RecordParams>;
}

const arrived = async (params: Props["params"]) => arriveAsOf(await params, "series", getSeries);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOfRecord(await arrived(params), seriesMetadata);
}

export default async function SeriesPageAsOf({ params }: Props) {
  return <RecordAsOf seen={await arrived(params)}>{(series) => <SeriesPage series={series} />}</RecordAsOf>;
}
