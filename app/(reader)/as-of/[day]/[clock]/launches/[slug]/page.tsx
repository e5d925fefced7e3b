import type { Metadata } from "next";
import { getLaunch } from "@/lib/data/launch/get-launch";
import { launchMetadata, LaunchPage } from "../../../../../launches/_parts/launch-page";
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

const arrived = async (params: Props["params"]) => arriveAsOf(await params, "launch", getLaunch);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOfRecord(await arrived(params), launchMetadata);
}

export default async function LaunchPageAsOf({ params }: Props) {
  return <RecordAsOf seen={await arrived(params)}>{(launch) => <LaunchPage launch={launch} />}</RecordAsOf>;
}
