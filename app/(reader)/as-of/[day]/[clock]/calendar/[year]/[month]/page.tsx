import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { monthPath } from "@/components/calendar/paths";
import { getMonth } from "@/lib/data/calendar/get-month";
import { monthMetadata } from "../../../../../../calendar/_parts/calendar-metadata";
import { MonthPage } from "../../../../../../calendar/_parts/month-page";
import { readMonth, readYear } from "../../../../../../calendar/_parts/read-params";
import { type AsOfParams, dayOf } from "../../../../../_parts/arrive-as-of";
import { metadataAsOf } from "../../../../../_parts/metadata-as-of";
import { PageAsOf } from "../../../../../_parts/page-as-of";

export const dynamic = "force-static";

interface MonthParams extends AsOfParams {
  readonly year: string;
  readonly month: string;
}

export function generateStaticParams(): MonthParams[] {
  return [];
}

interface Props {
  params: Promise<MonthParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { asOf, year, month } = await read(params);
  return metadataAsOf(monthMetadata(year, month), asOf);
}

export default async function MonthAsOf({ params }: Props) {
  const { asOf, year, bounds, month, short } = await read(params);
  if (short) permanentRedirect(monthPath({ year, month }, asOf));
  return (
    <PageAsOf asOf={asOf} path={monthPath({ year, month })}>
      <MonthPage month={await getMonth(year, month, asOf)} bounds={bounds} />
    </PageAsOf>
  );
}

async function read(params: Props["params"]) {
  const segments = await params;
  const asOf = await dayOf(segments);
  return { asOf, ...(await readYear(segments.year, asOf)), ...readMonth(segments.month) };
}
