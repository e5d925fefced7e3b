import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskClaims } from "@/components/editor/desk-claims";
import { RecordLinks } from "@/components/editor/record-links";
import { Told } from "@/components/editor/told";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { getDeskReport } from "@/lib/data/desk-report";
import { formatCount } from "@/lib/format/count";
import { formatInstant } from "@/lib/format/instant";
import { isPermitted } from "../../_parts/permitted";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "A text, as captured", robots: { index: false } };

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CapturedPage({ params, searchParams }: Props) {
  const { key } = await params;
  await requireSession(`/edit/capture/${key}`);
  const report = await getDeskReport(key);
  if (!report) notFound();
  const { recorded } = await searchParams;
  const claims = report.claims.map(({ claim }) => claim);
  return (
    <>
      {recorded ? (
        <Told>
          Recorded. <TextLink href={`/edit/capture?from=${report.key}`}>Another from the same source</TextLink>, or{" "}
          <TextLink href="/edit/capture">a new text</TextLink>
        </Told>
      ) : null}
      <PageTitle below={<RecordLinks claims={claims} />}>{claims[0]?.source.name ?? "A text"}</PageTitle>
      <Section
        id="claims"
        title="What was recorded"
        note={`${formatCount(claims.length, "claim")}, ${formatInstant(report.at)}`}
      >
        <DeskClaims claims={report.claims} operable={await isPermitted("operate")} />
      </Section>
    </>
  );
}
