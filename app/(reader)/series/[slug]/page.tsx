import type { Metadata } from "next";
import { SeeAsOf } from "@/components/as-of/see-as-of";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { today } from "@/lib/clock";
import { getSeries } from "@/lib/data/series/get-series";
import { asStated } from "@/lib/data/ledger/as-of";
import { addressOf } from "@/lib/format/address";
import { arrive } from "../../_parts/arrive";
import { seriesMetadata, SeriesPage } from "../_parts/series-page";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { slug: string }[] {
  return [];
}

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return seriesMetadata(await read(params));
}

export default async function SeriesPageOfToday({ params }: Props) {
  const series = await read(params);
  return (
    <>
      <SeriesPage series={series} />
      <SeeAsOf path={addressOf(series.ref)} day={today()} />
      <SuggestLink about={series.ref} />
    </>
  );
}

async function read(params: Props["params"]) {
  return arrive(await getSeries((await params).slug, asStated(today())), "series");
}
