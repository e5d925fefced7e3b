import { Sayings } from "@/components/claim/sayings";
import { FeatureList } from "@/components/device/feature-list";
import { NameLine } from "@/components/device/name-line";
import { seriesSentence } from "@/components/launch/announcement-sentence";
import { AnnouncementVoices } from "@/components/launch/announcement-voices";
import { CircleNote } from "@/components/lineage/circle-note";
import { FamilyTable } from "@/components/series/family-table";
import { SeriesLead, whereSentences } from "@/components/series/series-lead";
import { SeriesLine } from "@/components/series/series-line";
import { SeriesMarkets } from "@/components/series/series-markets";
import { SaidMembers } from "@/components/series/said-members";
import { DeviceRefs } from "@/components/series/device-refs";
import { MoveList } from "@/components/move/move-list";
import { PartnershipList } from "@/components/partnership/partnership-list";
import { SeriesHead } from "@/components/device/series-head";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { SeriesView } from "@/lib/data/series/series-view";
import { addressOf } from "@/lib/format/address";
import { formatFew } from "@/lib/format/count";
import { plainSentence } from "@/lib/format/sentence";
import { formatSeriesName, formatSubjectName } from "@/lib/format/subject-name";
import { type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

export function seriesMetadata(series: SeriesView): PlainMetadata {
  const answers = [seriesSentence(series), ...whereSentences(series)];
  return recordMetadata({
    title: formatSeriesName(formatSubjectName(series.ref)),
    description: answers.map(plainSentence).join(" "),
    path: addressOf(series.ref),
  });
}

export function SeriesPage({ series }: { series: SeriesView }) {
  const { availability, devices, deviceCount, saidMembers, partnerships, features, moves, ledger, spokenOf } = series;
  const announcement = series.first?.announcement ?? series.announcement;
  return (
    <article>
      <SeriesHead series={series} />
      <NameLine names={series.names} lineage={series.lineage} />
      <CircleNote circle={series.circle} />
      <SeriesLead series={series} />
      <AnnouncementVoices announcement={announcement} />
      <Section id="devices" title="The family" note={formatFew(devices.length, deviceCount, "phone")}>
        {devices.length > 0 ? (
          <FamilyTable members={devices} />
        ) : (
          <Empty>Nobody has named a device of this family yet.</Empty>
        )}
        {saidMembers.length > 0 ? <SaidMembers members={saidMembers} /> : null}
      </Section>
      <SeriesLine series={series} />
      <SeriesMarkets availability={availability} answering={series.answering} />
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
      <Section id="claims" title="Every claim" note="The words in short, who said them, and what was read in them.">
        {ledger.total > 0 ? <Sayings ledger={ledger} subjectId={series.ref.id} /> : null}
        {spokenOf.length > 0 ? (
          <p className="py-3 text-soft">
            {ledger.total > 0 ? "Further claims are about its devices: " : "All that was said is about its devices: "}
            <DeviceRefs devices={spokenOf} part="claims" />.
          </p>
        ) : null}
      </Section>
    </article>
  );
}
