import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { formatNumber } from "@/lib/format/count";
import { loadNeed, NEED_ASKS, needAddress, needNamed } from "../../_parts/load-need";
import { type PageQuery, readPart } from "../../_parts/read-part";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "To do", robots: { index: false } };

interface Props {
  params: Promise<{ list: string }>;
  searchParams: Promise<PageQuery>;
}

export default async function ToDoPage({ params, searchParams }: Props) {
  const name = needNamed((await params).list);
  const part = readPart(await searchParams);
  if (name === null) {
    await requireSession("/edit");
    notFound();
  }
  const editor = await requireSession(needAddress(name), NEED_ASKS[name]);
  const { title, about, empty, found, list } = await loadNeed(name, part, editor.id);
  const total = `${found.more ? "more than " : ""}${formatNumber(found.count)}`;
  return (
    <>
      <PageTitle below={about} aside={found.count === 0 ? null : total}>
        {title}
      </PageTitle>
      {found.shown.length === 0 ? <Empty>{empty}</Empty> : list}
      <Pager page={part.page} pages={found.pages} to={(to) => needAddress(name, to)} />
    </>
  );
}
