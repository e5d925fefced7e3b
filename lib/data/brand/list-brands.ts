import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/window/window";
import type { BrandLineView } from "@/lib/data/brand/brand-view";
import type { FewView } from "@/lib/data/few-view";
import { findNextLaunches } from "@/lib/data/brand/find-next-launches";
import { findOverdueBrands } from "@/lib/data/brand/find-overdue-brands";
import { spokenOf } from "@/lib/data/device/load-device-lines";
import { asStated } from "@/lib/data/ledger/as-of";
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
  const asOf = asStated(today);
  return { total, items: items.map((line) => ({ ...line, next: line.next && datedEntry(line.next, asOf) })) };
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
  const next = await loadLaunchEntries(await findNextLaunches(today));
  const nextOf = new Map(next.map((launch) => [launch.brand.slug, launch]));
  const overdue = new Set(await findOverdueBrands(today));
  const items = rows.map(({ id, slug, name, homeMarket, home, _count }): UndatedLine => {
    const market = { code: homeMarket, name: home.name, home: homeMarket };
    return {
      slug,
      name,
      home: market,
      deviceCount: _count.devices,
      next: nextOf.get(slug) ?? null,
      overdue: overdue.has(id),
    };
  });
  // The database sorts by byte: "vivo" would follow everything else.
  items.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return { items, total: rows.length < BRANDS_SHOWN ? rows.length : await db.brand.count() };
}
