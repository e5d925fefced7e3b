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
import { findLine, type FoundLine } from "@/lib/data/series/find-line";
import type { SeriesView, UndatedSeries } from "@/lib/data/series/series-view";
import { type SeriesRecord, shapeSeries } from "@/lib/data/series/shape-series";

/** More devices than a family has; its page lists no more and says how many there are. */
const DEVICES_SHOWN = 60;

/** Of the families before and after, so many launches are read. */
const LAUNCHES_BESIDE = 80;

/** Next keeps no more than 128 tags for a read. */
const MOST_TAGS = 120;

/** A series' page. */
export const getSeries = cache(async (slug: string, asOf: AsOf): Promise<Page<SeriesView>> => {
  const row = isSlug(slug) ? await findRow(slug) : null;
  if (row === null) return pageElsewhere("series", slug);
  const { _count, ...record } = { ...row, deviceCount: row._count.devices };
  const own = [row.id, ...row.devices.map(({ id }) => id)];
  const shown = [...own, ...(await launchesNaming(own, asOf)), ...(await findAround(row.id))];
  const line = await findLine(own);
  const beside = await idsBeside(line, asOf);
  const known = [...new Set([...shown, ...beside, ...line.kin.map(({ id }) => id)])];
  const load = unstable_cache(
    () => loadSeries(record, [...new Set([...shown, ...beside])], line, asOf),
    ["series", row.id, ...asOfKeys(asOf), ...known],
    // What is written of a phone, or of a launch that shows it, touches its series as well.
    {
      tags: [
        ...[tags.everything, ...dayTags(asOf), tags.subject(row.brandId)],
        ...[...line.families.map(({ id }) => id), ...shown].slice(0, MOST_TAGS).map(tags.subject),
      ],
    },
  );
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
  line: FoundLine,
  asOf: AsOf,
): Promise<UndatedSeries | null> {
  const kin = line.kin.map(({ id }) => id);
  return shapeSeries(record, line, readLedger(await loadLedger(subjectIds, asOf, kin), asOf));
}

/** The families before and after, their devices, and the launches that show those. */
async function idsBeside({ families, devices }: FoundLine, asOf: AsOf): Promise<string[]> {
  const ids = [...families, ...devices].map(({ id }) => id);
  return ids.length === 0 ? [] : [...ids, ...(await launchesNaming(ids, asOf, LAUNCHES_BESIDE))];
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
