import "server-only";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";

/**
 * True while the app is being built. A page without parameters is then made once although there is no database: it must be
 * an empty sheet. The sheet carries the tag that the server refreshes before it calls itself ready, so no reader sees it.
 */
export async function isUnpublished(): Promise<boolean> {
  if (process.env["NEXT_PHASE"] !== "phase-production-build") return false;
  const tagged = unstable_cache(() => Promise.resolve(true), ["unpublished"], { tags: [tags.everything] });
  return tagged();
}
