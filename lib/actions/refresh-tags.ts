import { updateTag } from "next/cache";

/** The editor reads the own write on the next load; everybody else hears of it by NOTIFY. */
export function refreshTags(tags: Iterable<string>): void {
  for (const tag of tags) updateTag(tag);
}
