import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { countByYear, findSaid, findSaidIn, type FoundClaim } from "@/lib/data/source/find-said";
import { loadSaid, loadSaidIn } from "@/lib/data/source/load-source";
import type { SourcePageView, SourceYearView } from "@/lib/data/source/source-view";
import { db } from "@/lib/db/client";
import { isSlug } from "@/lib/domain/slug/is-slug";
import type { Day } from "@/lib/domain/window/window";

/** Next keeps no more than 128 tags for a read. */
const MOST_TAGS = 120;

/** A source's page; null for an address of none. */
export const getSource = cache(async (slug: string, today: Day): Promise<SourcePageView | null> => {
  if (!isSlug(slug)) return null;
  const record = await findRecord(slug);
  if (record === null) return untilItSpeaks(slug);
  const { id, brand, ...rest } = record;
  const found = await findSaid(id, today);
  const about = [...found.dated, ...found.judged, ...found.latest];
  const load = unstable_cache(() => loadSaid(id, found, today), ["source", id, today], { tags: tagsOf(id, about) });
  return { ...rest, brand: brand && { kind: "brand", ...brand }, ...(await load()) };
});

/** What a source said in a year; null for an address of none, and for a year in which it did not speak. */
export const getSourceYear = cache(async (slug: string, year: number, today: Day): Promise<SourceYearView | null> => {
  if (!isSlug(slug)) return null;
  const record = await findRecord(slug);
  if (record === null) return untilItSpeaks(slug);
  const { id, name, kind } = record;
  const count = unstable_cache(() => countByYear(id, today), ["source-years", id, today], { tags: tagsOf(id, []) });
  const years = await count();
  const total = years.find((one) => one.year === year)?.count;
  if (total === undefined) return null;
  const found = await findSaidIn(id, year, today);
  const load = unstable_cache(() => loadSaidIn(found, total, today), ["source", id, String(year), today], {
    tags: tagsOf(id, found),
  });
  return { slug, name, kind, year, years, said: await load() };
});

/** With what is said of these records by anybody: what became of a date others tell, and what a record is called. */
function tagsOf(id: string, about: readonly FoundClaim[]): string[] {
  const subjects = new Set(about.map(({ subjectId }) => tags.subject(subjectId)));
  return [tags.everything, tags.day, tags.source(id), ...[...subjects].slice(0, MOST_TAGS)];
}

function findRecord(slug: string) {
  const brand = { select: { id: true, slug: true, name: true } } as const;
  return db.source.findUnique({
    // Of whom all that is recorded waits for review, readers do not learn: not even the name.
    where: { slug, NOT: { claims: { some: {}, every: { reviewed: false } } } },
    select: { id: true, slug: true, name: true, kind: true, url: true, brand },
  });
}

/** Asked through the cache: so a "not found" goes with the next source that speaks. */
async function untilItSpeaks(slug: string): Promise<null> {
  const silent = unstable_cache(() => Promise.resolve(null), ["source-to-come", slug], {
    tags: [tags.everything, tags.list("sources")],
  });
  return silent();
}
