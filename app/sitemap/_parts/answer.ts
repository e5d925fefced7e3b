/** Crawlers come now and then; a proxy in front asks once a minute at most. */
const CACHED = "public, max-age=0, s-maxage=60, stale-while-revalidate=600";

/** A sitemap, or that there is none. */
export function answerSitemap(xml: string | null): Response {
  if (xml === null)
    return new Response("There is no such sitemap.\n", { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": CACHED } });
}
