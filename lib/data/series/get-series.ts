import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import { datedAnnouncement } from "@/lib/data/announcement/shape-announcement";
import { launchesNaming } from "@/lib/data/launch/launches-naming";
import { type AsOf, asOfKeys, dayTags } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { findAround } from "@/lib/data/lineage/find-around";
import { type Page, pageElsewhere, pageUnspoken } from "@/lib/data/redirect/page";
import { isSlug } from "@/lib/domain/slug/is-slug";
import type { SeriesView, UndatedSeries } from "@/lib/data/series/series-view";
import { type SeriesRecord, shapeSeries } from "@/lib/data/series/shape-series";

/** More devices than a family has; its page lists no more and says how many there are. */
const DEVICES_SHOWN = 60;

/** A series' page. */
export const getSeries = cache(async (slug: string, asOf: AsOf): Promise<Page<SeriesView>> => {
  const row = isSlug(slug) ? await findRow(slug) : null;
  if (row === null) return pageElsewhere("series", slug);
  const { _count, ...record } = { ...row, deviceCount: row._count.devices };
  const own = [row.id, ...row.devices.map(({ id }) => id)];
  const shown = [...own, ...(await launchesNaming(own, asOf)), ...(await findAround(row.id))];
  const load = unstable_cache(() => loadSeries(record, shown, asOf), ["series", row.id, ...asOfKeys(asOf), ...shown], {
    tags: [tags.everything, ...dayTags(asOf), tags.subject(row.brandId), ...shown.map(tags.subject)],
  });
  const series = await load();
  if (series === null) return pageUnspoken(getSeries, slug, asOf);
  const { announcement, first } = series;
  return {
    found: "here",
    view: {
      ...series,
      announcement: datedAnnouncement(announcement, asOf),
      first: first && { ...first, announcement: datedAnnouncement(first.announcement, asOf) },
    },
  };
});

async function loadSeries(
  record: SeriesRecord,
  subjectIds: readonly string[],
  asOf: AsOf,
): Promise<UndatedSeries | null> {
  return shapeSeries(record, readLedger(await loadLedger(subjectIds, asOf), asOf));
}

async function findRow(slug: string) {
  const here = { mergedIntoId: null };
  return db.series.findUnique({
    where: { slug },
    select: {
      id: true,
      brandId: true,
      devices: {
        where: here,
        select: { id: true, brandId: true, seriesId: true, formFactor: true },
        orderBy: { id: "asc" },
        take: DEVICES_SHOWN,
      },
      _count: { select: { devices: { where: here } } },
    },
  });
}
