import "server-only";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/clock";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { isSlug } from "@/lib/domain/slug/is-slug";
import { type AsOf, asStated, isPresent } from "@/lib/data/ledger/as-of";
import { findMoved } from "@/lib/data/redirect/find-moved";

/** What an address leads to: a record, another address for good, or nothing. */
export type Page<View> =
  | { readonly found: "here"; readonly view: View }
  | { readonly found: "moved"; readonly slug: string }
  | { readonly found: "nothing" }
  /** A record that is known today; by then nobody had spoken of it, or Debut had recorded nothing. `ref` bears today's name. */
  | { readonly found: "silent"; readonly ref: RefView };

/** For an address that holds no record: where it leads instead. The answer is refreshed with the next record, like a page. */
export async function pageElsewhere(kind: SubjectKind, slug: string): Promise<Page<never>> {
  if (!isSlug(slug)) return { found: "nothing" };
  const answer = unstable_cache(() => findMoved(kind, slug), ["moved", kind, slug], {
    tags: [tags.everything, tags.home],
  });
  const moved = await answer();
  return moved === null ? { found: "nothing" } : { found: "moved", slug: moved };
}

/** For the address of a duplicate: that of the record that it was merged into, until that is undone. */
export async function pageOfDuplicate(id: string, into: string): Promise<Page<never>> {
  // What a page reads from the cache is what it is refreshed with: without this it would lead there for good.
  const answer = unstable_cache(() => Promise.resolve(into), ["merged", id, into], {
    tags: [tags.everything, tags.subject(id)],
  });
  return { found: "moved", slug: await answer() };
}

/** For a record of which nothing was known by then: its page of today, where it has one, tells what it is called. */
export async function pageUnspoken<View extends { readonly ref: RefView }>(
  get: (slug: string, asOf: AsOf) => Promise<Page<View>>,
  slug: string,
  asOf: AsOf,
): Promise<Page<never>> {
  if (isPresent(asOf)) return { found: "nothing" };
  const now = await get(slug, asStated(today()));
  return now.found === "here" ? { found: "silent", ref: now.view.ref } : now;
}
