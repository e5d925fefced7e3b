import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskClaims } from "@/components/editor/desk-claims";
import { ChangeBody } from "@/components/history/change-item";
import { historyAddress } from "@/components/history/history-address";
import { UndoForm } from "@/components/history/undo-form";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { loadDeskClaims } from "@/lib/data/desk-claims";
import { getChange } from "@/lib/data/history/list-history";
import { formatCount } from "@/lib/format/count";
import { formatVerb } from "@/lib/format/revision-verb";
import { isPermitted, Permitted } from "../../_parts/permitted";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "A change", robots: { index: false } };

export default async function ChangePage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  await requireSession(`/edit/history/${key}`);
  const change = await getChange(key);
  if (!change) notFound();
  const claims = await loadDeskClaims({
    OR: [{ submissionKey: key }, { operations: { some: { submissionKey: key } } }],
  });
  return (
    <>
      <PageTitle below={<TextLink href={historyAddress()}>All of the history</TextLink>}>
        {formatVerb(change.verb)}
      </PageTitle>
      <ChangeBody change={change} />
      <Permitted to="operate">
        <UndoForm key={change.undoneBy?.key ?? "stands"} change={change} />
      </Permitted>
      {claims.length === 0 ? null : (
        <Section id="claims" title="Claims" note={`${formatCount(claims.length, "claim")}, as they stand now`}>
          <DeskClaims claims={claims} operable={await isPermitted("operate")} />
        </Section>
      )}
    </>
  );
}
