import { notFound } from "next/navigation";
import { captureAbout } from "@/components/editor/capture-address";
import { DeskClaims } from "@/components/editor/desk-claims";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { getDeskRecord } from "@/lib/data/desk-record";
import { addressOf } from "@/lib/format/address";
import { formatCount } from "@/lib/format/count";
import { formatSubjectName } from "@/lib/format/subject-name";

/** All that was recorded of a device or a series, and what can be done to it. */
export async function DeskRecordPage({ kind, slug }: { kind: "device" | "series"; slug: string }) {
  const record = await getDeskRecord(kind, slug);
  if (!record) notFound();
  const { about, claims, total } = record;
  const address = { kind, slug };
  return (
    <>
      <PageTitle
        below={
          <>
            <TextLink href={addressOf(address)}>As readers see it</TextLink>{" "}
            <TextLink href={captureAbout(address)} className="ml-4">
              Capture what a text says of it
            </TextLink>
          </>
        }
      >
        {formatSubjectName({ kind, name: about.name })}
      </PageTitle>
      <Section
        id="claims"
        title="What was recorded"
        note={total > claims.length ? `the latest ${claims.length} of ${total} claims` : formatCount(total, "claim")}
      >
        {total === 0 ? <Empty>No claim is about it: what readers see of it is said of others.</Empty> : null}
        <DeskClaims claims={claims} />
      </Section>
    </>
  );
}
