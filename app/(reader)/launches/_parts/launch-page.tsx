import { Sayings } from "@/components/claim/sayings";
import { Follow } from "@/components/feed/follow";
import { AnnouncementLead } from "@/components/launch/announcement-lead";
import { launchSentence } from "@/components/launch/announcement-sentence";
import { AnnouncementVoices } from "@/components/launch/announcement-voices";
import { DateMoves } from "@/components/launch/date-moves";
import { LaunchData } from "@/components/launch/launch-data";
import { LaunchHead } from "@/components/launch/launch-head";
import { LaunchMarkets } from "@/components/launch/launch-markets";
import { LaunchTime } from "@/components/launch/launch-time";
import { LaunchUnknown } from "@/components/launch/launch-unknown";
import { LineUp } from "@/components/launch/line-up";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import type { Day } from "@/lib/domain/window/window";
import { env } from "@/lib/env";
import { addressOf } from "@/lib/format/address";
import { compareAddress } from "@/lib/format/compare-address";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { plainSentence } from "@/lib/format/sentence";
import { formatSubjectName } from "@/lib/format/subject-name";
import { canonicalUrl, type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

/** As many phones as a comparison holds. */
const COMPARED = 4;

export function launchMetadata(launch: LaunchView): PlainMetadata {
  return recordMetadata({
    title: formatLaunchTitle({ ...launch.ref, title: launch.ref.name }),
    description: plainSentence(launchSentence(launch)),
    path: addressOf(launch.ref),
  });
}

export interface LaunchPageProps {
  launch: LaunchView;
  /** The day that the page is of, where that is today. */
  today?: Day;
}

export function LaunchPage({ launch, today }: LaunchPageProps) {
  const { moves, ledger, when, status, statusBasis } = launch;
  return (
    <article>
      <LaunchData launch={launch} url={canonicalUrl(addressOf(launch.ref))} />
      <LaunchHead launch={launch}>
        <AnnouncementLead sentence={launchSentence(launch)} announcement={launch} />
        <LaunchTime launch={launch} today={today ?? null} />
        <AnnouncementVoices announcement={{ when, status, statusBasis }} />
      </LaunchHead>
      {launch.ref.asOf ? null : <Onward launch={launch} />}
      <LineUp launch={launch} />
      <LaunchMarkets sales={launch.sales} brand={formatSubjectName(launch.brand)} />
      {moves.length > 0 ? (
        <Section id="changes" title="What changed">
          <DateMoves launch={launch} />
        </Section>
      ) : null}
      <LaunchUnknown launch={launch} />
      <Section id="claims" title="Every claim" note="The words in short, who said them, and what was read in them.">
        <Sayings ledger={ledger} subjectId={launch.ref.id} />
      </Section>
    </article>
  );
}

/** Where a reader goes from here: the brand's launches in a calendar, the phones beside each other. */
function Onward({ launch: { brand, due, lineUp } }: { launch: LaunchView }) {
  const ahead = due === "upcoming" || due === "today";
  const slugs = lineUp.filter(({ member, sale }) => member.kind === "device" && sale !== null);
  return (
    <div className="flex flex-wrap items-baseline gap-x-5">
      {ahead ? (
        <Follow name={formatSubjectName(brand)} scope={{ kind: "brand", slug: brand.slug }} origin={env.APP_ORIGIN} />
      ) : null}
      {slugs.length > 1 ? (
        <p className="mt-4 print:hidden">
          <TextLink href={compareAddress({ slugs: slugs.slice(0, COMPARED).map(({ member }) => member.slug) })}>
            {slugs.length > COMPARED ? `Compare the first ${COMPARED} of these phones` : "Compare these phones"}
          </TextLink>
        </p>
      ) : null}
    </div>
  );
}
