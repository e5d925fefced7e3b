import { today } from "@/lib/clock";
import { listPublicPages } from "@/lib/data/sitemap/list-public-pages";
import { env } from "@/lib/env";
import { writeSitemap, writeSitemapIndex } from "@/lib/feeds/write-sitemap";
import { answerSitemap } from "../sitemap/_parts/answer";

// As the feeds: what it tells is published and refreshed by tag; a build knows neither a database nor the site's origin.
export const dynamic = "force-dynamic";

/** All pages for readers, or, where one file does not hold them, where the parts are. */
export async function GET(): Promise<Response> {
  const first = await listPublicPages(1, today());
  if (first === null) return answerSitemap(null);
  return answerSitemap(
    first.parts === 1 ? writeSitemap(first, 1, env.APP_ORIGIN) : writeSitemapIndex(first.parts, env.APP_ORIGIN),
  );
}
