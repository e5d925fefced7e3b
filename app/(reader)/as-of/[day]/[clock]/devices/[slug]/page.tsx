import type { Metadata } from "next";
import { getDevice } from "@/lib/data/device/get-device";
import { deviceMetadata, DevicePage } from "../../../../../devices/_parts/device-page";
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

const arrived = async (params: Props["params"]) => arriveAsOf(await params, "device", getDevice);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOfRecord(await arrived(params), deviceMetadata);
}

export default async function DevicePageAsOf({ params }: Props) {
  return <RecordAsOf seen={await arrived(params)}>{(device) => <DevicePage device={device} />}</RecordAsOf>;
}
