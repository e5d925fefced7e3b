import "server-only";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";
import { getCalendarBounds } from "@/lib/data/calendar/bounds";
import { asStated } from "@/lib/data/ledger/as-of";
import { countPublicPages, findPublicPages, type FoundPage } from "@/lib/data/sitemap/find-public-pages";
import { SOURCE_KINDS, type SourceKind } from "@/lib/domain/claim/claim";
import type { PublicPage, PublicPages } from "@/lib/domain/site/public-page";
import type { Day } from "@/lib/domain/window/window";

/** A fifth of what a sitemap may hold: Next keeps no read that is longer than two megabytes. */
const IN_PART = 10_000;

/** A part of the pages for readers, counted from 1; null past the last one. Every write touches `home`. */
export async function listPublicPages(part: number, today: Day): Promise<PublicPages | null> {
  const cached = { tags: [tags.everything, tags.day, tags.home] };
  const bounds = await getCalendarBounds(asStated(today));
  const count = unstable_cache(
    async () => {
      const { total, at } = await countPublicPages(today, bounds);
      return { parts: Math.max(1, Math.ceil(total / IN_PART)), changedAt: at?.toISOString() ?? null };
    },
    ["public-pages", today],
    cached,
  );
  const counted = await count();
  if (part < 1 || part > counted.parts) return null;
  const load = unstable_cache(
    async () => {
      const found = await findPublicPages(today, bounds, { skip: (part - 1) * IN_PART, count: IN_PART });
      return found.map(pageOf);
    },
    ["public-pages", today, String(part)],
    cached,
  );
  return { ...counted, pages: await load() };
}

function pageOf({ kind, slug, number, month, at }: FoundPage): PublicPage {
  const changedAt = at?.toISOString() ?? null;
  switch (kind) {
    case "market":
      return { kind, code: slug, changedAt };
    case "source-year":
      return { kind, slug, year: number, changedAt };
    case "source-kind":
      return { kind, of: kindOf(slug), page: number, changedAt };
    case "year":
      return { kind, year: number, changedAt };
    case "month":
      return { kind, year: number, month, changedAt };
    default:
      return { kind, slug, changedAt };
  }
}

function kindOf(text: string): SourceKind {
  const kind = SOURCE_KINDS.find((one) => one === text);
  if (!kind) throw new Error(`${text} is no kind of source`);
  return kind;
}
