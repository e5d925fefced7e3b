import type { Metadata } from "next";
import { getBrand } from "@/lib/data/brand/get-brand";
import { brandMetadata, BrandPage } from "../../../../../brands/_parts/brand-page";
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

const arrived = async (params: Props["params"]) => arriveAsOf(await params, "brand", getBrand);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOfRecord(await arrived(params), brandMetadata);
}

export default async function BrandPageAsOf({ params }: Props) {
  return <RecordAsOf seen={await arrived(params)}>{(brand) => <BrandPage brand={brand} />}</RecordAsOf>;
}
