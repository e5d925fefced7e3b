import { BrandHead } from "@/components/brand/brand-head";
import { BrandLead } from "@/components/brand/brand-lead";
import { CalendarYears } from "@/components/brand/calendar-years";
import { Coming } from "@/components/brand/coming";
import { FamilyRows } from "@/components/brand/family-rows";
import { Outsiders } from "@/components/brand/outsiders";
import { WordSection } from "@/components/brand/word-section";
import { PartnershipList } from "@/components/partnership/partnership-list";
import { Sayings } from "@/components/claim/sayings";
import { Follow } from "@/components/feed/follow";
import { LaunchLines } from "@/components/launch/launch-lines";
import { Section } from "@/components/ui/section";
import { today } from "@/lib/clock";
import type { BrandView } from "@/lib/data/brand/brand-view";
import { yearOf } from "@/lib/domain/window/day";
import { env } from "@/lib/env";
import { addressOf } from "@/lib/format/address";
import { formatBrandOutlook } from "@/lib/format/brand-outlook";
import { formatFew, formatLatest } from "@/lib/format/count";
import { formatSubjectName } from "@/lib/format/subject-name";
import { type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

/** As many of the latest launches stand here; the calendar has the rest. */
const PAST_SHOWN = 8;

export function brandMetadata({ ref, coming, devices }: BrandView): PlainMetadata {
  const name = formatSubjectName(ref);
  const description = formatBrandOutlook(name, coming.total, devices.total);
  return recordMetadata({ title: name, description, path: addressOf(ref), follow: { kind: "brand", slug: ref.slug } });
}

export function BrandPage({ brand }: { brand: BrandView }) {
  const { ref, overdue, past, devices, families, partnerships, slips, word, ledger } = brand;
  const name = formatSubjectName(ref);
  const day = ref.asOf?.day ?? today();
  const lately = past.items.slice(0, PAST_SHOWN);
  const oldest = lately.at(-1)?.window.latest ?? day;
  return (
    <article>
      <BrandHead brand={brand} />
      <BrandLead brand={brand} />
      {ref.asOf ? null : <Follow name={name} scope={{ kind: "brand", slug: ref.slug }} origin={env.APP_ORIGIN} />}
      <Coming brand={brand} today={day} />
      {overdue.length > 0 ? (
        <Section
          id="overdue"
          title="Due or overdue"
          note="Their time has passed, and nobody has said what became of them."
        >
          <LaunchLines launches={overdue} />
        </Section>
      ) : null}
      {lately.length > 0 ? (
        <Section
          id="past"
          title="What came lately"
          note={formatLatest(lately.length, past.total, "launch", "launches")}
        >
          <LaunchLines launches={lately} />
          {lately.length < past.total ? (
            <p className="py-3">
              More in the calendar: <CalendarYears brand={ref} years={[yearOf(day), yearOf(oldest)]} />
            </p>
          ) : null}
        </Section>
      ) : null}
      <WordSection brand={name} word={word} slips={slips} />
      <Outsiders brand={name} word={word} />
      {families.length > 0 ? (
        <Section
          id="devices"
          title="Its phones by family"
          note={
            devices.shown < devices.total
              ? formatLatest(devices.shown, devices.total, "phone")
              : formatFew(devices.shown, devices.total, "phone")
          }
        >
          <FamilyRows families={families} />
        </Section>
      ) : null}
      {partnerships.length > 0 ? (
        <Section id="partners" title="Partners">
          <PartnershipList partnerships={partnerships} />
        </Section>
      ) : null}
      {ledger.total > 0 ? (
        <Section id="claims" title="Claims about the brand">
          <Sayings ledger={ledger} subjectId={ref.id} />
        </Section>
      ) : null}
    </article>
  );
}
