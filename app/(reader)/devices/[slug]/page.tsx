import type { Metadata } from "next";
import { SeeAsOf } from "@/components/as-of/see-as-of";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { today } from "@/lib/clock";
import { getDevice } from "@/lib/data/device/get-device";
import { asStated } from "@/lib/data/ledger/as-of";
import { addressOf } from "@/lib/format/address";
import { arrive } from "../../_parts/arrive";
import { deviceMetadata, DevicePage } from "../_parts/device-page";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { slug: string }[] {
  return [];
}

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return deviceMetadata(await read(params));
}

export default async function DevicePageOfToday({ params }: Props) {
  const device = await read(params);
  return (
    <>
      <DevicePage device={device} />
      <SeeAsOf path={addressOf(device.ref)} day={today()} />
      <SuggestLink about={device.ref} />
    </>
  );
}

async function read(params: Props["params"]) {
  return arrive(await getDevice((await params).slug, asStated(today())), "device");
}
