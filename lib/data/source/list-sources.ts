import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { type FoundHeard, findMostHeard, findOfKind, ON_PAGE } from "@/lib/data/source/find-heard";
import type { SourceGroupView, SourceKindView } from "@/lib/data/source/source-view";
import { SOURCE_KINDS, type SourceKind } from "@/lib/domain/claim/claim";
import type { Day } from "@/lib/domain/window/window";

const TAGS = [tags.everything, tags.day, tags.list("sources")];

/** The most heard of each kind that anyone of was heard, in the order of kinds. */
export const listSources = cache(async (today: Day): Promise<SourceGroupView[]> => {
  const load = unstable_cache(() => loadGroups(today), ["sources", today], { tags: TAGS });
  return load();
});

/** A page of all sources of a kind; null past the last one. */
export const listSourcesOfKind = cache(
  async (kind: SourceKind, page: number, today: Day): Promise<SourceKindView | null> => {
    const total = (await listSources(today)).find((group) => group.kind === kind)?.total ?? 0;
    const pages = Math.ceil(total / ON_PAGE);
    if (page > pages) return null;
    const load = unstable_cache(() => findOfKind(kind, page, today), ["sources", kind, String(page), today], {
      tags: TAGS,
    });
    return { ...groupOf(kind, await load()), page, pages };
  },
);

async function loadGroups(today: Day): Promise<SourceGroupView[]> {
  const found = await findMostHeard(today);
  return SOURCE_KINDS.map((kind) =>
    groupOf(
      kind,
      found.filter(({ line }) => line.kind === kind),
    ),
  ).filter(({ items }) => items.length > 0);
}

function groupOf(kind: SourceKind, found: readonly FoundHeard[]): SourceGroupView {
  return { kind, items: found.map(({ line }) => line), total: found[0]?.total ?? 0 };
}
