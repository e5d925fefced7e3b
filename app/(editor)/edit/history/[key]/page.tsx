import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskClaims } from "@/components/editor/desk-claims";
import { ChangeBody } from "@/components/history/change-item";
import { historyAddress } from "@/components/history/history-address";
import { SetBackForm } from "@/components/history/set-back-form";
import { UndoForm } from "@/components/history/undo-form";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { loadDeskClaims } from "@/lib/data/desk-claims";
import { listSetBacks } from "@/lib/data/history/list-set-backs";
import { getChange } from "@/lib/data/history/list-history";
import { formatCount } from "@/lib/format/count";
import { formatRevised } from "@/lib/format/revised-name";
import { formatVerb } from "@/lib/format/revision-verb";
import { isPermitted } from "../../_parts/permitted";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "A change", robots: { index: false } };

export default async function ChangePage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  await requireSession(`/edit/history/${key}`);
  const change = await getChange(key);
  if (!change) notFound();
  const operable = await isPermitted("operate");
  const setBacks = operable ? await listSetBacks(change) : [];
  const claims = await loadDeskClaims({
    OR: [{ submissionKey: key }, { operations: { some: { submissionKey: key } } }],
  });
  return (
    <>
      <PageTitle below={<TextLink href={historyAddress()}>All of the history</TextLink>}>
        {formatVerb(change.verb)}
      </PageTitle>
      <ChangeBody change={change} />
      {operable ? <UndoForm key={change.undoneBy?.key ?? "stands"} change={change} /> : null}
      {setBacks.length === 0 ? null : (
        <Section id="set-back" title="Set back" note="what the catalog says, to how this change left it">
          {setBacks.map((setBack) => (
            // What was set back meanwhile begins its form anew.
            <div key={`${setBack.record.id} ${setBack.seen}`} className="py-1">
              <p className="wrap-anywhere">{formatRevised(setBack.record)}</p>
              <SetBackForm setBack={setBack} submissionKey={randomUUID()} />
            </div>
          ))}
        </Section>
      )}
      {claims.length === 0 ? null : (
        <Section id="claims" title="Claims" note={`${formatCount(claims.length, "claim")}, as they stand now`}>
          <DeskClaims claims={claims} operable={operable} />
        </Section>
      )}
    </>
  );
}
