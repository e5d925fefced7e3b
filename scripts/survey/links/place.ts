/** Where an address leads. */
export type Place =
  | { readonly kind: "own"; readonly page: string; readonly fragment: string }
  | { readonly kind: "elsewhere"; readonly address: string }
  | { readonly kind: "wrong"; readonly why: string };

const ELSEWHERE = new Set(["http:", "https:", "mailto:"]);

/**
 * @param page the path, with its query, of the page on which the address stands
 * @param origins all that mean this site: the one asked, and the one it calls itself
 */
export function placeOf(address: string, page: string, origins: readonly string[]): Place {
  const [origin = ""] = origins;
  let url: URL;
  try {
    url = new URL(address, new URL(page, origin));
  } catch {
    return { kind: "wrong", why: "is no address" };
  }
  // Whatever subscribes to a calendar by such an address asks for it by http.
  const isCalendar = /^webcals?:$/.test(url.protocol);
  if (origins.includes(url.origin) || (isCalendar && origins.some((one) => new URL(one).host === url.host)))
    return { kind: "own", page: url.pathname + url.search, fragment: fragmentOf(url.hash) };
  if (!ELSEWHERE.has(url.protocol)) return { kind: "wrong", why: `leads to ${url.protocol}` };
  if (/^https?:/.test(url.protocol) && !/\.[a-z][a-z0-9-]+$/.test(url.hostname))
    return { kind: "wrong", why: "is an address of no public site" };
  return { kind: "elsewhere", address: url.href };
}

/** The id that it names. What cannot be decoded names what stands there. */
function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
