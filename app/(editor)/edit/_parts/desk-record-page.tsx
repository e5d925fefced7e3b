import { notFound } from "next/navigation";
import { captureAbout } from "@/components/editor/capture-address";
import { RecordDone } from "@/components/desk/record-done";
import { RecordSection } from "@/components/desk/record-section";
import { DeskClaims } from "@/components/editor/desk-claims";
import { historyOf } from "@/components/history/history-address";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { getDeskRecord } from "@/lib/data/desk-record";
import { addressOf } from "@/lib/format/address";
import { formatCount } from "@/lib/format/count";
import { formatSubjectName } from "@/lib/format/subject-name";
import { isPermitted, Permitted } from "./permitted";

interface DeskRecordPageProps {
  kind: "brand" | "device" | "series";
  slug: string;
  /** What was just done to it, as the address says. */
  done: string | string[] | undefined;
}

/** All that was recorded of a brand, a device or a series, and what can be done to it. */
export async function DeskRecordPage({ kind, slug, done }: DeskRecordPageProps) {
  const record = await getDeskRecord(kind, slug);
  if (!record) notFound();
  const { about, catalog, claims, total } = record;
  const address = { kind, slug: catalog.slug };
  const name = formatSubjectName({ kind, name: about.name });
  return (
    <>
      <RecordDone done={done} address={addressOf(address)} />
      <PageTitle
        below={
          <>
            <TextLink href={addressOf(address)}>As readers see it</TextLink>{" "}
            <TextLink href={captureAbout(address)} className="ml-4">
              Capture what a text says of it
            </TextLink>{" "}
            <TextLink href={historyOf({ kind, slug })} className="ml-4">
              History
            </TextLink>
          </>
        }
      >
        {name}
      </PageTitle>
      <Section
        id="claims"
        title="What was recorded"
        note={total > claims.length ? `the latest ${claims.length} of ${total} claims` : formatCount(total, "claim")}
      >
        {total === 0 ? <Empty>No claim is about it: what readers see of it is said of others.</Empty> : null}
        <DeskClaims claims={claims} operable={await isPermitted("operate")} />
      </Section>
      <Permitted to="operate">
        <RecordSection record={catalog} name={name} />
      </Permitted>
    </>
  );
}
