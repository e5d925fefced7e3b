import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BegunAnew } from "@/components/desk/forms/begun-anew";
import { ChooseOther } from "@/components/desk/forms/choose-other";
import { MergeForm } from "@/components/desk/forms/merge-form";
import { MergePreviewList } from "@/components/desk/merge-preview";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { getAbout } from "@/lib/data/desk-about";
import { getMergePreview, getMerged } from "@/lib/data/desk/merge-preview";
import { findOther } from "@/lib/data/desk/find-other";
import { formatFault } from "@/lib/format/fault";
import { formatEntryName } from "@/lib/format/launch-title";
import { requireSession } from "../../../_parts/require-session";

export const metadata: Metadata = { title: "Merge a phone into another", robots: { index: false } };

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MergePage({ params, searchParams }: Props) {
  const { slug } = await params;
  await requireSession(`/edit/devices/${slug}/merge`, "rename");
  const { into: asked, id } = await searchParams;
  const about = await getAbout(`device:${slug}`);
  const from = about && (await getMerged(slug));
  if (!about || !from) notFound();
  const typed = typeof asked === "string" ? asked : "";
  const other = typed === "" ? null : await findOther({ id: typeof id === "string" ? id : "", typed }, from.record.id);
  const into = other?.ok ? await getMerged(other.value) : null;
  const preview = into && (await getMergePreview(from, into));
  const error = other === null || other.ok ? undefined : other.faults.map(formatFault).join(" ");
  return (
    <>
      <PageTitle below="Two records of one phone become one. Nothing is lost, and it can be undone from the history.">
        Merge {formatEntryName(from.record)} into another phone
      </PageTitle>
      <Section id="other" title="Into which">
        <ChooseOther brand={about.brand.slug} typed={typed} error={error} />
      </Section>
      {preview ? (
        <Section id="moves" title="What moves">
          <MergePreviewList preview={preview} />
          <p className="py-2 text-fine">
            <TextLink href={`/edit/devices/${preview.into.record.slug}/merge?into=/devices/${from.record.slug}`}>
              The other way round
            </TextLink>
          </p>
          <BegunAnew version={preview.into.record.id}>
            <MergeForm preview={preview} submissionKey={randomUUID()} />
          </BegunAnew>
        </Section>
      ) : null}
    </>
  );
}
