import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { MOST_PAGES, ON_PAGE } from "@/lib/data/desk/need-page";
import { formatNumber } from "@/lib/format/count";
import { loadNeed, needAddress, needNamed } from "../../_parts/load-need";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "To do", robots: { index: false } };

interface Props {
  params: Promise<{ list: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ToDoPage({ params, searchParams }: Props) {
  const name = needNamed((await params).list);
  const { page: asked } = await searchParams;
  const editor = await requireSession(name === null ? "/edit" : needAddress(name));
  if (name === null) notFound();
  const number = typeof asked === "string" && /^\d{1,4}$/.test(asked) ? Number(asked) : 1;
  const page = Math.min(Math.max(number, 1), MOST_PAGES);
  const { title, about, empty, found, list } = await loadNeed(name, { page, size: ON_PAGE }, editor.id);
  const total = `${found.more ? "more than " : ""}${formatNumber(found.count)}`;
  return (
    <>
      <PageTitle below={about} aside={found.count === 0 ? null : total}>
        {title}
      </PageTitle>
      {found.shown.length === 0 ? <Empty>{empty}</Empty> : list}
      <Pager page={page} pages={found.pages} to={(to) => needAddress(name, to)} />
    </>
  );
}
