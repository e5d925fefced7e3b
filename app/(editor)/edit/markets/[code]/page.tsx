import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getDeskMarket } from "@/lib/data/desk/catalog-item";
import { marketAddress } from "@/lib/format/address";
import { DeskItemPage } from "../../_parts/desk-item-page";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "A market, as recorded", robots: { index: false } };

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const FIXED = "Only groups of countries can be changed: countries are as ISO 3166-1 has them, and follow their groups.";

export default async function DeskMarketPage({ params, searchParams }: Props) {
  const { code } = await params;
  await requireSession(`/edit/markets/${code}`, "operate");
  const item = await getDeskMarket(code);
  if (!item) notFound();
  return <DeskItemPage item={item} address={marketAddress(code)} fixed={FIXED} done={(await searchParams).done} />;
}
