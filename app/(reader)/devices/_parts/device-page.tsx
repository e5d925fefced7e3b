import { CertificationList } from "@/components/certification/certification-list";
import { Sayings } from "@/components/claim/sayings";
import { DeviceHead } from "@/components/device/device-head";
import { FeatureList } from "@/components/device/feature-list";
import { NameLine } from "@/components/device/name-line";
import { UnknownList } from "@/components/device/unknown-list";
import { AnnouncementLead } from "@/components/launch/announcement-lead";
import { announcementSentence } from "@/components/launch/announcement-sentence";
import { AnnouncementVoices } from "@/components/launch/announcement-voices";
import { CircleNote } from "@/components/lineage/circle-note";
import { MarketSection } from "@/components/market/market-section";
import { outlookOf } from "@/components/market/outlook-of";
import { MoveList } from "@/components/move/move-list";
import { PartnershipList } from "@/components/partnership/partnership-list";
import { Section } from "@/components/ui/section";
import type { DeviceView } from "@/lib/data/device/device-view";
import { addressOf } from "@/lib/format/address";
import { plainSentence, type Sentence } from "@/lib/format/sentence";
import { formatSubjectName } from "@/lib/format/subject-name";
import { type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

export function deviceMetadata(device: DeviceView): PlainMetadata {
  const answers = [announcementSentence(device.announcement), ...outlook(device)];
  return recordMetadata({
    title: formatSubjectName(device.ref),
    description: answers.map(plainSentence).join(" "),
    path: addressOf(device.ref),
  });
}

export function DevicePage({ device }: { device: DeviceView }) {
  const { announcement, availability, partnerships, features, certifications, moves, unknown } = device;
  return (
    <article>
      <DeviceHead device={device.ref} brand={device.brand} series={device.series} formFactor={device.formFactor}>
        <NameLine names={device.names} lineage={device.lineage} />
        <CircleNote circle={device.circle} />
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
      {partnerships.length + features.length > 0 ? (
        <Section id="features" title="What is said of it">
          <PartnershipList partnerships={partnerships} />
          <FeatureList features={features} />
        </Section>
      ) : null}
      {certifications.length > 0 ? (
        <Section id="certifications" title="In registers" note="A sign that it may come there, and never more.">
          <CertificationList certifications={certifications} />
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
