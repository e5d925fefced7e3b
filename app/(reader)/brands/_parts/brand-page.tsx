import { BrandHead } from "@/components/brand/brand-head";
import { PartnershipList } from "@/components/partnership/partnership-list";
import { SeriesLinks } from "@/components/brand/series-links";
import { Sayings } from "@/components/claim/sayings";
import { Follow } from "@/components/feed/follow";
import { DeviceLines } from "@/components/device/device-lines";
import { LaunchLines } from "@/components/launch/launch-lines";
import { SlipsSection } from "@/components/slip/slips-section";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { BrandView } from "@/lib/data/brand/brand-view";
import { env } from "@/lib/env";
import { addressOf } from "@/lib/format/address";
import { formatBrandOutlook } from "@/lib/format/brand-outlook";
import { formatFew } from "@/lib/format/count";
import { formatSubjectName } from "@/lib/format/subject-name";
import { type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

export function brandMetadata({ ref, coming, devices }: BrandView): PlainMetadata {
  const name = formatSubjectName(ref);
  const description = formatBrandOutlook(name, coming.total, devices.total);
  return recordMetadata({ title: name, description, path: addressOf(ref), follow: { kind: "brand", slug: ref.slug } });
}

export function BrandPage({ brand }: { brand: BrandView }) {
  const { coming, overdue, past, devices, series, partnerships, slips, ledger } = brand;
  const name = formatSubjectName(brand.ref);
  return (
    <article>
      <BrandHead brand={brand} />
      {brand.ref.asOf ? null : (
        <Follow name={name} scope={{ kind: "brand", slug: brand.ref.slug }} origin={env.APP_ORIGIN} />
      )}
      <Section
        id="coming"
        title="What is coming"
        note={formatFew(coming.items.length, coming.total, "launch", "launches")}
      >
        {coming.items.length > 0 ? (
          <LaunchLines launches={coming.items} />
        ) : (
          <Empty>
            {overdue.length > 0
              ? `No further launch of ${name} is announced or rumored: only what is overdue, below.`
              : `No launch of ${name} is announced or rumored${devices.total === 0 ? ", nor any phone of its own" : ""}.`}{" "}
            See what is <TextLink href="/">next from others</TextLink>.
          </Empty>
        )}
      </Section>
      {overdue.length > 0 ? (
        <Section
          id="overdue"
          title="Due or overdue"
          note="Their time has passed, and nobody has said what became of them."
        >
          <LaunchLines launches={overdue} />
        </Section>
      ) : null}
      {partnerships.length > 0 ? (
        <Section id="partners" title="Partners">
          <PartnershipList partnerships={partnerships} />
        </Section>
      ) : null}
      {devices.items.length > 0 ? (
        <Section id="devices" title="Devices" note={formatFew(devices.items.length, devices.total, "device")}>
          <DeviceLines devices={devices.items} />
        </Section>
      ) : null}
      {series.items.length > 0 ? (
        <Section id="series" title="Series" note={formatFew(series.items.length, series.total, "series", "series")}>
          <SeriesLinks series={series.items} />
        </Section>
      ) : null}
      {past.items.length > 0 ? (
        <Section id="past" title="Past launches" note={formatFew(past.items.length, past.total, "launch", "launches")}>
          <LaunchLines launches={past.items} />
        </Section>
      ) : null}
      <SlipsSection brand={formatSubjectName(brand.ref)} slips={slips} />
      {ledger.total > 0 ? (
        <Section id="claims" title="Claims about the brand">
          <Sayings ledger={ledger} subjectId={brand.ref.id} />
        </Section>
      ) : null}
    </article>
  );
}
