import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { captureAbout } from "@/components/editor/capture-address";
import { RecordDone } from "@/components/desk/record-done";
import { RecordSection } from "@/components/desk/record-section";
import { DeskClaims } from "@/components/editor/desk-claims";
import { historyOf } from "@/components/history/history-address";
import { Told } from "@/components/editor/told";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { getDeskLaunch } from "@/lib/data/desk-launch";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { isPermitted, Permitted } from "../../_parts/permitted";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "A launch, as recorded", robots: { index: false } };

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskLaunchPage({ params, searchParams }: Props) {
  const { slug } = await params;
  await requireSession(`/edit/launches/${slug}`);
  const launch = await getDeskLaunch(slug);
  if (!launch) notFound();
  const { recorded, done } = await searchParams;
  const below = (
    <>
      {launch.listed ? (
        <TextLink href={`/launches/${launch.slug}`}>As readers see it</TextLink>
      ) : (
        "Readers do not see it: no claim about it is in force."
      )}
      {" · "}
      <TextLink href={captureAbout({ kind: "launch", slug: launch.slug })}>Capture what is said of it</TextLink>
      {" · "}
      <TextLink href={historyOf({ kind: "launch", slug: launch.slug })}>History</TextLink>
    </>
  );
  const name = formatLaunchTitle(launch);
  return (
    <>
      {recorded ? (
        <Told>
          Recorded. <TextLink href="/edit/launches/new">Record another launch</TextLink>
        </Told>
      ) : null}
      <RecordDone done={done} address={`/launches/${launch.slug}`} />
      <PageTitle below={below}>{name}</PageTitle>
      <Section id="claims" title="What was recorded" note={`${launch.claims.length} claims`}>
        <DeskClaims claims={launch.claims} launch={name} operable={await isPermitted("operate")} />
      </Section>
      <Permitted to="operate">
        <RecordSection record={launch.catalog} name={name} />
      </Permitted>
    </>
  );
}
