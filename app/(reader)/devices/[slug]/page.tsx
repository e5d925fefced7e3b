import type { Metadata } from "next";
import { Sayings } from "@/components/claim/sayings";
import { DeviceHead } from "@/components/device/device-head";
import { FeatureList } from "@/components/device/feature-list";
import { NameLine } from "@/components/device/name-line";
import { UnknownList } from "@/components/device/unknown-list";
import { AnnouncementLead } from "@/components/launch/announcement-lead";
import { announcementSentence } from "@/components/launch/announcement-sentence";
import { AnnouncementVoices } from "@/components/launch/announcement-voices";
import { MarketSection } from "@/components/market/market-section";
import { outlookOf } from "@/components/market/outlook-of";
import { MoveList } from "@/components/move/move-list";
import { Section } from "@/components/ui/section";
import { today } from "@/lib/clock";
import type { DeviceView } from "@/lib/data/device/device-view";
import { getDevice } from "@/lib/data/device/get-device";
import { asStated } from "@/lib/data/ledger/as-of";
import { addressOf } from "@/lib/format/address";
import { plainSentence, type Sentence } from "@/lib/format/sentence";
import { formatSubjectName } from "@/lib/format/subject-name";
import { arrive } from "../../_parts/arrive";
import { recordMetadata } from "../../_parts/record-metadata";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { slug: string }[] {
  return [];
}

interface DevicePageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: DevicePageProps): Promise<Metadata> {
  const device = await read(params);
  const answers = [announcementSentence(device.announcement), ...outlook(device)];
  return recordMetadata({
    title: formatSubjectName(device.ref),
    description: answers.map(plainSentence).join(" "),
    path: addressOf(device.ref),
  });
}

export default async function DevicePage({ params }: DevicePageProps) {
  const device = await read(params);
  const { announcement, availability, features, moves, unknown } = device;
  return (
    <article>
      <DeviceHead device={device.ref} brand={device.brand} series={device.series} formFactor={device.formFactor}>
        <NameLine names={device.names} lineage={device.lineage} />
        <div className="mt-4">
          <AnnouncementLead
            sentence={announcementSentence(announcement)}
            announcement={announcement}
            more={outlook(device)}
          />
          <AnnouncementVoices announcement={announcement} />
        </div>
      </DeviceHead>
      <MarketSection availability={availability} />
      {moves.length > 0 ? (
        <Section id="changes" title="What changed">
          <MoveList moves={moves} />
        </Section>
      ) : null}
      {features.length > 0 ? (
        <Section id="features" title="What is said of it">
          <FeatureList features={features} />
        </Section>
      ) : null}
      {unknown.length > 0 ? (
        <Section id="unknown" title="What nobody has said">
          <UnknownList unknown={unknown} home={availability.home} />
        </Section>
      ) : null}
      <Section id="claims" title="Every claim" note="The words in short, who said them, and what was read in them.">
        <Sayings ledger={device.ledger} subjectId={device.ref.id} />
      </Section>
    </article>
  );
}

/** What is canceled is not promised to any market in the same breath; the table tells what had been said. */
function outlook({ announcement, availability }: DeviceView): Sentence[] {
  return announcement.status === "canceled" ? [] : outlookOf(availability);
}

async function read(params: DevicePageProps["params"]): Promise<DeviceView> {
  return arrive(await getDevice((await params).slug, asStated(today())), "device");
}
