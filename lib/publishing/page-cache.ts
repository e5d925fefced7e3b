import FileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache";
import { asciiPage } from "@/lib/publishing/ascii-page";

/** Next's own cache, in all but one thing: a page is kept as it is fastest to send (docs/decisions/0006-pages-in-ascii.md). */
class PageCache extends FileSystemCache {
  override set(...[key, value, context]: Parameters<FileSystemCache["set"]>): Promise<void> {
    const kept = value?.kind === "APP_PAGE" ? { ...value, html: asciiPage(value.html) } : value;
    return super.set(key, kept, context);
  }
}

/** Where Next looks for a cache when its settings name none. A cache named in the settings it imports anew for each request. */
const PLACE = Symbol.for("@next/cache-handlers");

/** From here on, this process keeps its pages in it. */
export function keepPagesInAscii(): void {
  Object.assign(globalThis, { [PLACE]: { FetchCache: PageCache } });
}
