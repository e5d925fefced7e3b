import { today } from "@/lib/clock";
import { listPublicPages } from "@/lib/data/sitemap/list-public-pages";
import { env } from "@/lib/env";
import { writeSitemap } from "@/lib/feeds/write-sitemap";
import { answerSitemap } from "../_parts/answer";

export const dynamic = "force-dynamic";

/** A part of the pages for readers; there is none beyond the last one. */
export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const { part } = await params;
  if (!/^[1-9]\d{0,5}$/.test(part)) return answerSitemap(null);
  const pages = await listPublicPages(Number(part), today());
  return answerSitemap(pages && writeSitemap(pages, Number(part), env.APP_ORIGIN));
}
