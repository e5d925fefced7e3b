import type { Metadata } from "next";
import { Sayings } from "@/components/claim/sayings";
import { Voices } from "@/components/claim/voices";
import { AnnouncementLead } from "@/components/launch/announcement-lead";
import { launchSentence } from "@/components/launch/announcement-sentence";
import { LaunchHead } from "@/components/launch/launch-head";
import { LineUp } from "@/components/launch/line-up";
import { MoveList } from "@/components/move/move-list";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { today } from "@/lib/clock";
import { getLaunch } from "@/lib/data/launch/get-launch";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import { asStated } from "@/lib/data/ledger/as-of";
import { addressOf } from "@/lib/format/address";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { plainSentence } from "@/lib/format/sentence";
import { arrive } from "../../_parts/arrive";
import { recordMetadata } from "../../_parts/record-metadata";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { slug: string }[] {
  return [];
}

interface LaunchPageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: LaunchPageProps): Promise<Metadata> {
  const launch = await read(params);
  return recordMetadata({
    title: formatLaunchTitle({ ...launch.ref, title: launch.ref.name }),
    description: plainSentence(launchSentence(launch)),
    path: addressOf(launch.ref),
  });
}

export default async function LaunchPage({ params }: LaunchPageProps) {
  const launch = await read(params);
  const { lineUp, moves, ledger, when } = launch;
  return (
    <article>
      <LaunchHead launch={launch}>
        <AnnouncementLead sentence={launchSentence(launch)} announcement={launch} />
        <div className="mt-3">
          <Voices basis={when} />
        </div>
      </LaunchHead>
      <Section id="line-up" title="What it shows">
        {lineUp.length > 0 ? <LineUp lineUp={lineUp} /> : <Empty>Nobody has said yet what it shows.</Empty>}
      </Section>
      {moves.length > 0 ? (
        <Section id="changes" title="What changed">
          <MoveList moves={moves} />
        </Section>
      ) : null}
      <Section id="claims" title="Every claim" note="The words in short, who said them, and what was read in them.">
        <Sayings ledger={ledger} subjectId={launch.ref.id} />
      </Section>
    </article>
  );
}

async function read(params: LaunchPageProps["params"]): Promise<LaunchView> {
  return arrive(await getLaunch((await params).slug, asStated(today())), "launch");
}
