import type { OutgoingHttpHeaders } from "node:http";
import FileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache";
import { asciiPage } from "@/lib/publishing/ascii-page";
import { scriptPolicy } from "@/lib/publishing/content-policy.mjs";
import { hashesOfInlineScripts, withDataInOneScript } from "@/lib/publishing/inline-scripts";

const POLICY = "content-security-policy";

/** What Next keeps of a page, as far as it is ours to say. */
interface KeptPage {
  html: string;
  headers?: OutgoingHttpHeaders | undefined;
}

/**
 * Next's own cache, in all but two things: a page is kept as it is fastest to send (docs/decisions/0006-pages-in-ascii.md),
 * and with a policy that names its own scripts (docs/decisions/0017-what-a-page-may-run.md).
 */
class PageCache extends FileSystemCache {
  /** The value is changed, not copied: Next sends this very one to whoever asked for the page first. */
  override set(...[key, value, context]: Parameters<FileSystemCache["set"]>): Promise<void> {
    if (value?.kind === "APP_PAGE") finish(value);
    return super.set(key, value, context);
  }

  /** A page that was made by the build was never set: it is read from disk, once, and then kept. */
  override async get(...asked: Parameters<FileSystemCache["get"]>): ReturnType<FileSystemCache["get"]> {
    const kept = await super.get(...asked);
    if (kept?.value?.kind === "APP_PAGE" && kept.value.headers?.[POLICY] === undefined) finish(kept.value);
    return kept;
  }
}

function finish(page: KeptPage): void {
  page.html = withDataInOneScript(asciiPage(page.html));
  page.headers = { ...page.headers, [POLICY]: scriptPolicy(hashesOfInlineScripts(page.html)) };
}

/** Where Next looks for a cache when its settings name none. A cache named in the settings it imports anew for each request. */
const PLACE = Symbol.for("@next/cache-handlers");

/** From here on, this process keeps its pages in it. */
export function keepPagesInAscii(): void {
  Object.assign(globalThis, { [PLACE]: { FetchCache: PageCache } });
}
