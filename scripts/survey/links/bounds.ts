/** Addresses of one make that are looked at: those of a kind of page and of the same query words, or of a day. */
const OF_ONE_MAKE = 40;
/** Pages, whatever they are: a site that makes up ever more addresses is not followed for ever. */
const ALL = 20_000;

/**
 * Which pages are looked at: each without a query, as there are only so many of them; of the same page under query words, which
 * can be combined without end, so many of each make.
 */
export class Bounds {
  readonly #seen = new Set<string>();
  readonly #ofMake = new Map<string, number>();

  /** True once for each page that is to be looked at. */
  admits(page: string): boolean {
    if (this.#seen.has(page) || this.#seen.size >= ALL) return false;
    const make = makeOf(page);
    const before = this.#ofMake.get(make ?? "") ?? 0;
    if (make !== null && before >= OF_ONE_MAKE) return false;
    if (make !== null) this.#ofMake.set(make, before + 1);
    this.#seen.add(page);
    return true;
  }
}

/** Null for a page without a query. */
function makeOf(page: string): string | null {
  const [path = "", query] = page.split("?");
  if (query === undefined) return null;
  const words = [...new Set(new URLSearchParams(query).keys())].sort();
  return `${path.split("/")[1]}/ ${words.join(" ")}`;
}
