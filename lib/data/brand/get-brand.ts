import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import type { BrandView } from "@/lib/data/brand/brand-view";
import { type BrandRecord, loadBrand } from "@/lib/data/brand/load-brand";
import { type AsOf, asOfKeys, dayTags } from "@/lib/data/ledger/as-of";
import { datedEntries } from "@/lib/data/load-launch-entries";
import { type Page, pageElsewhere } from "@/lib/data/redirect/page";
import { isSlug } from "@/lib/domain/slug/is-slug";

/** A brand's page. */
export const getBrand = cache(async (slug: string, asOf: AsOf): Promise<Page<BrandView>> => {
  const row = isSlug(slug) ? await findRow(slug) : null;
  if (row === null) return pageElsewhere("brand", slug);
  const family = [row.id, ...(row.parent ? [row.parent.id] : []), ...row.children.map(({ id }) => id)];
  const load = unstable_cache(() => loadBrand(row, asOf), ["brand", row.id, ...asOfKeys(asOf)], {
    tags: [tags.everything, ...dayTags(asOf), tags.list("brands"), tags.list("devices"), ...family.map(tags.subject)],
  });
  const { coming, past, ...brand } = await load();
  const gone = datedEntries(past.items, asOf);
  const overdue = gone.filter(({ due }) => due === "due" || due === "overdue");
  return {
    found: "here",
    view: {
      ...brand,
      coming: { ...coming, items: datedEntries(coming.items, asOf) },
      overdue,
      past: { items: gone.filter((launch) => !overdue.includes(launch)), total: past.total - overdue.length },
    },
  };
});

async function findRow(slug: string): Promise<BrandRecord | null> {
  const ref = { id: true, slug: true, name: true } as const;
  return db.brand.findUnique({
    where: { slug },
    select: {
      ...ref,
      homeMarket: true,
      website: true,
      home: { select: { name: true } },
      parent: { select: ref },
      children: { select: ref, orderBy: { name: "asc" } },
    },
  });
}
