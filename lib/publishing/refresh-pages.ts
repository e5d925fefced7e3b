import { env } from "@/lib/env";
import { refreshKey } from "@/lib/publishing/refresh-key";

const ECHO_MS = 3_000;
const waiting = new Set<string>();

async function post(tags: readonly string[]): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${env.PORT}/api/refresh`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${refreshKey()}` },
    body: JSON.stringify(tags),
  });
  if (!response.ok) throw new Error(`the refresh route answered ${response.status}`);
}

/** Posts until the server takes it: while it starts, there is nobody to answer. */
async function postUntilTaken(tags: readonly string[]): Promise<void> {
  for (let wait = 50; ; wait = Math.min(wait * 2, 5_000)) {
    try {
      return await post(tags);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait).unref());
    }
  }
}

/**
 * Marks every page and cached read that carries one of the tags as out of date, through the app's own route:
 * outside a request Next takes no such word. Once now and once more a little later, since a page whose rendering
 * began before the write may be stored after it.
 */
export async function refreshPages(tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  await postUntilTaken(tags);
  if (waiting.size === 0) setTimeout(echo, ECHO_MS).unref();
  for (const tag of tags) waiting.add(tag);
}

function echo(): void {
  const again = [...waiting];
  waiting.clear();
  void postUntilTaken(again);
}
