import type { Metadata } from "next";
import { SeeAsOf } from "@/components/as-of/see-as-of";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { today } from "@/lib/clock";
import { getBrand } from "@/lib/data/brand/get-brand";
import { asStated } from "@/lib/data/ledger/as-of";
import { addressOf } from "@/lib/format/address";
import { arrive } from "../../_parts/arrive";
import { brandMetadata, BrandPage } from "../_parts/brand-page";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { slug: string }[] {
  return [];
}

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return brandMetadata(await read(params));
}

export default async function BrandPageOfToday({ params }: Props) {
  const brand = await read(params);
  return (
    <>
      <BrandPage brand={brand} />
      <SeeAsOf path={addressOf(brand.ref)} day={today()} />
      <SuggestLink about={brand.ref} />
    </>
  );
}

async function read(params: Props["params"]) {
  return arrive(await getBrand((await params).slug, asStated(today())), "brand");
}
