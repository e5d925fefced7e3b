import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/window/window";
import type { BrandLineView, FewView } from "@/lib/data/brand/brand-view";
import { findBrandLaunches } from "@/lib/data/brand/find-brand-launches";
import { spokenOf } from "@/lib/data/device/load-device-lines";
import { datedEntry, loadLaunchEntries, type UndatedEntry } from "@/lib/data/load-launch-entries";

/** More brands than there are makers of phones that anyone tracks. */
const BRANDS_SHOWN = 200;

type UndatedLine = Omit<BrandLineView, "next"> & { readonly next: UndatedEntry | null };

/** All brands by name, with what is next from each. */
export const listBrands = cache(async (today: Day): Promise<FewView<BrandLineView>> => {
  const load = unstable_cache(() => loadBrands(today), ["brands", today], {
    // What is next from any brand can change with any write.
    tags: [tags.everything, tags.day, tags.home, tags.list("brands")],
  });
  const { items, total } = await load();
  return { total, items: items.map((line) => ({ ...line, next: line.next && datedEntry(line.next) })) };
});

async function loadBrands(today: Day): Promise<FewView<UndatedLine>> {
  const rows = await db.brand.findMany({
    select: {
      id: true,
      slug: true,
      name: true,
      homeMarket: true,
      home: { select: { name: true } },
      _count: { select: { devices: { where: spokenOf } } },
    },
    orderBy: { name: "asc" },
    take: BRANDS_SHOWN,
  });
  const items: UndatedLine[] = [];
  for (const { id, slug, name, homeMarket, home, _count } of rows) {
    const { coming } = await findBrandLaunches(id, today);
    const [next] = await loadLaunchEntries(coming.ids.slice(0, 1));
    const market = { code: homeMarket, name: home.name, home: homeMarket };
    items.push({ slug, name, home: market, deviceCount: _count.devices, next: next ?? null });
  }
  // The database sorts by byte: "vivo" would follow everything else.
  items.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return { items, total: rows.length < BRANDS_SHOWN ? rows.length : await db.brand.count() };
}
