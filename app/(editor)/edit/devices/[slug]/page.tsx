import type { Metadata } from "next";
import { DeskRecordPage } from "../../_parts/desk-record-page";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "A phone, as recorded", robots: { index: false } };

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskDevicePage({ params, searchParams }: Props) {
  const { slug } = await params;
  await requireSession(`/edit/devices/${slug}`);
  return <DeskRecordPage kind="device" slug={slug} done={(await searchParams).done} />;
}
