import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { asciiPage } from "./ascii-page.mjs";

const NextCache = fileSystemCache.default ?? fileSystemCache;

/** Next's own cache, in all but one thing: a page is kept as it is fastest to send (docs/decisions/0006-pages-in-ascii.md). */
export default class PageCache extends NextCache {
  /** @type {typeof NextCache.prototype.set} */
  set(key, value, context) {
    return super.set(key, value?.kind === "APP_PAGE" ? { ...value, html: asciiPage(value.html) } : value, context);
  }
}
