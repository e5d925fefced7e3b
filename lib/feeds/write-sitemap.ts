import type { PublicPage, PublicPages } from "@/lib/domain/site/public-page";
import { addressOf, marketAddress, sourceAddress, sourceKindAddress, sourceYearAddress } from "@/lib/format/address";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** What tells of everything, and changes with anything. */
const LISTS = ["/", "/calendar", "/devices", "/brands", "/markets", "/sources"];
const ABOUT = "/about";

/** Where the parts of a sitemap are, where one does not hold it. */
export function sitemapPartPath(part: number): string {
  return `/sitemap/${part}`;
}

/** A part of the pages as sitemaps.org wants it; the first one leads with the lists. Addresses are whole: `origin` has no slash at its end. */
export function writeSitemap({ pages, changedAt }: PublicPages, part: number, origin: string): string {
  const lists = LISTS.map((path) => entry(origin + path, changedAt));
  return wrap("urlset", [
    ...(part === 1 ? [...lists, entry(origin + ABOUT, null)] : []),
    ...pages.map((page) => entry(origin + pathOf(page), page.changedAt)),
  ]);
}

/** The index of as many parts. */
export function writeSitemapIndex(parts: number, origin: string): string {
  const places = Array.from({ length: parts }, (_, index) => origin + sitemapPartPath(index + 1));
  return wrap(
    "sitemapindex",
    places.map((place) => `<sitemap><loc>${text(place)}</loc></sitemap>`),
  );
}

function wrap(root: string, lines: readonly string[]): string {
  return [HEAD, `<${root} ${SCHEMA}>`, ...lines, `</${root}>`, ""].join("\n");
}

function entry(address: string, changedAt: string | null): string {
  const changed = changedAt === null ? "" : `<lastmod>${changedAt}</lastmod>`;
  return `<url><loc>${text(address)}</loc>${changed}</url>`;
}

function pathOf(page: PublicPage): string {
  switch (page.kind) {
    case "market":
      return marketAddress(page.code);
    case "source":
      return sourceAddress(page.slug);
    case "source-year":
      return sourceYearAddress(page.slug, page.year);
    case "source-kind":
      return sourceKindAddress(page.of, page.page);
    case "year":
      return `/calendar/${page.year}`;
    case "month":
      return `/calendar/${page.year}/${String(page.month).padStart(2, "0")}`;
    default:
      return addressOf({ kind: page.kind, slug: page.slug });
  }
}

/** Slugs and codes need none of it; the origin is the operator's. */
function text(address: string): string {
  return address.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
