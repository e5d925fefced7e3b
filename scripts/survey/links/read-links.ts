import { type HTMLElement, parse } from "node-html-parser";

/** What a page leads to and can be led to. */
export interface PageLinks {
  /** Addresses as they are written. */
  readonly addresses: readonly string[];
  /** What a fragment can name. */
  readonly ids: ReadonlySet<string>;
  /** Ids that more than one element bears. */
  readonly twice: readonly string[];
}

const REFERRING = [
  ["a[href], area[href], link[href]", "href"],
  ["img[src], script[src], iframe[src], source[src]", "src"],
  // A form's own address is where it is when empty, and only one that is asked for by GET can be looked at.
  ["form[action]:not([method=POST])", "action"],
] as const;

export function readLinks(html: string): PageLinks {
  const page = parse(html);
  const written = REFERRING.flatMap(([selector, name]) => valuesOf(page, selector, name)).filter((one) => one !== "");
  const facts = page.querySelectorAll('script[type="application/ld+json"]').map((script) => script.rawText);
  const all = valuesOf(page, "[id]", "id");
  const ids = new Set(all);
  return {
    addresses: [...written, ...facts.flatMap(readAddresses)],
    ids,
    twice: [...ids].filter((id) => all.indexOf(id) !== all.lastIndexOf(id)),
  };
}

/** The http(s) addresses that stand in what is no page: a feed, a calendar, a sitemap, JSON. */
export function readAddresses(text: string): string[] {
  // A line of a calendar goes on in the next one that begins with a space. XML and JSON escape what an address may hold.
  const whole = text.replace(/\r\n[ \t]/g, "").replaceAll("\\/", "/");
  return (whole.match(/https?:\/\/[^\s"'<>\\]+/g) ?? []).map((address) => address.replaceAll("&amp;", "&"));
}

function valuesOf(page: HTMLElement, selector: string, name: string): string[] {
  return page.querySelectorAll(selector).flatMap((element) => element.getAttribute(name) ?? []);
}
