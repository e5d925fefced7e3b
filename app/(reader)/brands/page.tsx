import type { Metadata } from "next";
import { BrandLines } from "@/components/brand/brand-lines";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { today } from "@/lib/clock";
import { listBrands } from "@/lib/data/brand/list-brands";
import { isUnpublished } from "@/lib/data/unpublished";
import { formatCount } from "@/lib/format/count";
import { recordMetadata } from "../_parts/record-metadata";

export const dynamic = "force-static";

export function generateMetadata(): Metadata {
  return recordMetadata({
    title: "Brands",
    description: "Every maker of phones that Debut follows, and what is next from each.",
    path: "/brands",
    type: "website",
  });
}

export default async function BrandsPage() {
  if (await isUnpublished()) return null;
  const { items, total } = await listBrands(today());
  return (
    <>
      <PageTitle aside={<span className="text-soft">{formatCount(total, "brand")}</span>}>Brands</PageTitle>
      {items.length > 0 ? (
        <BrandLines brands={items} />
      ) : (
        <Empty>No brand has been recorded yet. The first comes with the first launch that an editor records.</Empty>
      )}
      <SuggestLink />
    </>
  );
}
