import type { Metadata } from "next";
import { DeskRecordPage } from "../../_parts/desk-record-page";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "A series, as recorded", robots: { index: false } };

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskSeriesPage({ params, searchParams }: Props) {
  const { slug } = await params;
  await requireSession(`/edit/series/${slug}`);
  return <DeskRecordPage kind="series" slug={slug} done={(await searchParams).done} />;
}
