import type { FeedScope } from "@/lib/domain/launch/feed-scope";
import { isSlug } from "@/lib/domain/slug/is-slug";

/** A country's code, or that of a group of countries. */
const MARKET = /^[A-Za-z]+(-[A-Za-z]+)*$/;
/** Of a word that is not understood no more is told back. */
const LONGEST = 40;

/** Why an address is not understood, and which word of its query is at fault. */
export interface QueryFault {
  readonly field: string;
  readonly detail: string;
}

export type FeedQuery =
  { readonly ok: true; readonly scope: FeedScope | null } | { readonly ok: false; readonly fault: QueryFault };

/**
 * What a calendar is asked for: everything, or one brand, device or market. Two at once are refused, and so is any other
 * word: a calendar of everything would be a wrong answer to it. Never throws.
 */
export function readFeedQuery(query: URLSearchParams): FeedQuery {
  const words = [...query.keys()];
  const unknown = words.find((word) => !isScopeWord(word));
  if (unknown !== undefined)
    return fault(unknown, "A calendar is asked for by brand, device or market, or as a whole.");
  const [word, second] = words;
  if (word === undefined) return { ok: true, scope: null };
  if (second !== undefined) return fault(second, "A calendar is of one brand, one device or one market.");
  const value = query.get(word) ?? "";
  if (word === "market") {
    if (MARKET.test(value) && value.length <= LONGEST) return { ok: true, scope: { kind: word, code: value } };
    return fault(word, "A market goes by its code: DE, or europe.");
  }
  const kind = word === "brand" ? word : "device";
  if (isSlug(value)) return { ok: true, scope: { kind, slug: value } };
  return fault(word, `A ${word} goes by what its page’s address ends in: small letters, digits and hyphens.`);
}

/** For a feed that is only to be had as a whole; null where nothing else is asked for. */
export function refuseQuery(query: URLSearchParams): QueryFault | null {
  const [word] = [...query.keys()];
  return word === undefined
    ? null
    : { field: word.slice(0, LONGEST), detail: "This feed is to be had as a whole only." };
}

function isScopeWord(word: string): word is FeedScope["kind"] {
  return word === "brand" || word === "device" || word === "market";
}

function fault(field: string, detail: string): FeedQuery {
  return { ok: false, fault: { field: field.slice(0, LONGEST), detail } };
}
