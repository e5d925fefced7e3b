import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getDeskSource } from "@/lib/data/desk/catalog-item";
import { sourceAddress } from "@/lib/format/address";
import { DeskItemPage } from "../../_parts/desk-item-page";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "A source, as recorded", robots: { index: false } };

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskSourcePage({ params, searchParams }: Props) {
  const { slug } = await params;
  await requireSession(`/edit/sources/${slug}`, "operate");
  const item = await getDeskSource(slug);
  if (!item) notFound();
  return <DeskItemPage item={item} address={sourceAddress(slug)} fixed="" done={(await searchParams).done} />;
}
