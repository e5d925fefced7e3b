import type { Metadata } from "next";
import { SeeAsOf } from "@/components/as-of/see-as-of";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { today } from "@/lib/clock";
import { getLaunch } from "@/lib/data/launch/get-launch";
import { asStated } from "@/lib/data/ledger/as-of";
import { addressOf } from "@/lib/format/address";
import { arrive } from "../../_parts/arrive";
import { launchMetadata, LaunchPage } from "../_parts/launch-page";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { slug: string }[] {
  return [];
}

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return launchMetadata(await read(params));
}

export default async function LaunchPageOfToday({ params }: Props) {
  const launch = await read(params);
  return (
    <>
      <LaunchPage launch={launch} today={today()} />
      <SeeAsOf path={addressOf(launch.ref)} day={today()} />
      <SuggestLink about={launch.ref} />
    </>
  );
}

async function read(params: Props["params"]) {
  return arrive(await getLaunch((await params).slug, asStated(today())), "launch");
}
