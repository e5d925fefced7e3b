import "server-only";
import { findSources } from "@/lib/data/pickers";
import { suggestRecords } from "@/lib/data/search/suggest-records";
import type { SuggestedView } from "@/lib/data/search/search-view";
import { db } from "@/lib/db/client";
import type { SourceKind } from "@/lib/domain/claim/claim";

/** Beside the records that a search would find. */
const SOURCES = 3;

/** A record, a market or a source that may be meant by what is typed on the desk. */
export type DeskFoundView =
  SuggestedView | { readonly kind: "source"; readonly slug: string; readonly name: string; readonly of: SourceKind };

/**
 * What goes, or went, by what is typed: the best of what readers would find, then sources. Of markets and sources the desk only
 * holds what changes them: they are found for those who may (`operates`). Fresh, and never cached.
 */
export async function findOnDesk(typed: string, operates: boolean): Promise<DeskFoundView[]> {
  const found = await suggestRecords(typed);
  if (!operates) return found.filter(({ kind }) => kind !== "market");
  const sources = (await findSources(typed)).slice(0, SOURCES);
  const slugs = await db.source.findMany({
    where: { id: { in: sources.map(({ id }) => id) } },
    select: { id: true, slug: true },
  });
  const slugOf = new Map(slugs.map(({ id, slug }) => [id, slug]));
  return [
    ...found,
    ...sources.map(({ id, name, kind }) => ({ kind: "source", slug: slugOf.get(id) ?? "", name, of: kind }) as const),
  ];
}
