import { Sayings } from "@/components/claim/sayings";
import { AnnouncementLead } from "@/components/launch/announcement-lead";
import { launchSentence } from "@/components/launch/announcement-sentence";
import { AnnouncementVoices } from "@/components/launch/announcement-voices";
import { LaunchData } from "@/components/launch/launch-data";
import { LaunchHead } from "@/components/launch/launch-head";
import { LineUp } from "@/components/launch/line-up";
import { MoveList } from "@/components/move/move-list";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import { addressOf } from "@/lib/format/address";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { plainSentence } from "@/lib/format/sentence";
import { canonicalUrl, type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

export function launchMetadata(launch: LaunchView): PlainMetadata {
  return recordMetadata({
    title: formatLaunchTitle({ ...launch.ref, title: launch.ref.name }),
    description: plainSentence(launchSentence(launch)),
    path: addressOf(launch.ref),
  });
}

export function LaunchPage({ launch }: { launch: LaunchView }) {
  const { lineUp, moves, ledger, when, status, statusBasis } = launch;
  return (
    <article>
      <LaunchData launch={launch} url={canonicalUrl(addressOf(launch.ref))} />
      <LaunchHead launch={launch}>
        <AnnouncementLead sentence={launchSentence(launch)} announcement={launch} />
        <AnnouncementVoices announcement={{ when, status, statusBasis }} />
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
