import { CertificationList } from "@/components/certification/certification-list";
import { Sayings } from "@/components/claim/sayings";
import { DeviceData } from "@/components/device/device-data";
import { DeviceHead } from "@/components/device/device-head";
import { Follow } from "@/components/feed/follow";
import { FeatureList } from "@/components/device/feature-list";
import { NameLine } from "@/components/device/name-line";
import { UnknownList } from "@/components/device/unknown-list";
import { AnnouncementLead } from "@/components/launch/announcement-lead";
import { announcementSentence } from "@/components/launch/announcement-sentence";
import { AnnouncementVoices } from "@/components/launch/announcement-voices";
import { CircleNote } from "@/components/lineage/circle-note";
import { FamilyDrawing, hasFamily } from "@/components/lineage/family-drawing";
import { MarketSection } from "@/components/market/market-section";
import { outlookOf } from "@/components/market/outlook-of";
import { MoveList } from "@/components/move/move-list";
import { compactAnswers } from "@/components/my-market/compact-answers";
import { MyMarket } from "@/components/my-market/my-market";
import { PartnershipList } from "@/components/partnership/partnership-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { DeviceView } from "@/lib/data/device/device-view";
import { env } from "@/lib/env";
import { addressOf } from "@/lib/format/address";
import { compareAddress } from "@/lib/format/compare-address";
import { plainSentence, type Sentence } from "@/lib/format/sentence";
import { formatSubjectName } from "@/lib/format/subject-name";
import { canonicalUrl, type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

export function deviceMetadata(device: DeviceView): PlainMetadata {
  const answers = [announcementSentence(device.announcement), ...outlook(device)];
  return recordMetadata({
    title: formatSubjectName(device.ref),
    description: answers.map(plainSentence).join(" "),
    path: addressOf(device.ref),
    follow: { kind: "device", slug: device.ref.slug },
  });
}

export function DevicePage({ device }: { device: DeviceView }) {
  const { announcement, availability, partnerships, features, certifications, moves, unknown } = device;
  return (
    <article>
      <DeviceData device={device} url={canonicalUrl(addressOf(device.ref))} />
      <DeviceHead
        device={device.ref}
        brand={device.brand}
        series={device.series}
        formFactor={device.formFactor}
        certainty={announcement.when.certainty}
      >
        <NameLine names={device.names} lineage={device.lineage} />
        <CircleNote circle={device.circle} />
        <div className="mt-4">
          <AnnouncementLead
            sentence={announcementSentence(announcement)}
            announcement={announcement}
            more={outlook(device)}
          />
          <MyMarket answers={compactAnswers(device.countries)} />
          <AnnouncementVoices announcement={announcement} />
        </div>
      </DeviceHead>
      {device.ref.asOf ? null : (
        <div className="flex flex-wrap items-baseline gap-x-5">
          <Follow
            name={formatSubjectName(device.ref)}
            scope={{ kind: "device", slug: device.ref.slug }}
            origin={env.APP_ORIGIN}
          />
          <TextLink href={compareAddress({ slugs: [device.ref.slug] })} className="py-1">
            Compare with another phone
          </TextLink>
        </div>
      )}
      <MarketSection availability={availability} unplaced={device.unplaced} />
      {moves.length > 0 ? (
        <Section id="changes" title="What changed">
          <MoveList moves={moves} />
        </Section>
      ) : null}
      {hasFamily(device.family) ? (
        <Section id="lineage" title="Before and after it" note="Each line is as sure as who says so.">
          <FamilyDrawing device={device.ref} formFactor={device.formFactor} family={device.family} />
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
