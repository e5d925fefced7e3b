import { type NextRequest, NextResponse } from "next/server";
import { isForeign, withoutForgedHost } from "@/lib/auth/origin";
import { today } from "@/lib/clock";
import { dayToShow } from "@/lib/domain/belief/as-of";
import { env } from "@/lib/env";
import { hasAPast } from "@/lib/publishing/as-of-address.mjs";
import { passWithNonce } from "@/lib/publishing/proxy-nonce";
import { refusalOfBody } from "@/lib/publishing/proxy-write";
import { TokenBucket } from "@/lib/publishing/token-bucket";

/** A page that is rendered for each visitor costs what ten published ones do: such pages get a part of the machine, not all of it. */
const searches = new TokenBucket({ burst: 40, perSecond: 15 });
/** A smaller part: each looks up to four phones up, and is as long as four of their pages. */
const comparisons = new TokenBucket({ burst: 20, perSecond: 6 });
/** What the header's field suggests is asked for while somebody types: it must not use up the searches. */
const suggestions = new TokenBucket({ burst: 60, perSecond: 20 });

/** A form is made for each visitor, too; sending it is counted by itself (lib/auth/suggestion-limit.ts). */
const forms = new TokenBucket({ burst: 20, perSecond: 6 });

const BEHIND_THE_GATE = /^\/(?:edit|sign-in)(?:\/|$)/;
const OF_SUGGESTIONS = ["/suggest", "/suggest/sent"];
const READS = ["GET", "HEAD", "OPTIONS"];

/**
 * Asked before a write, a page behind the gate, a search, and of a day: what cannot be answered is told so before it costs
 * anything, and what is rendered for one request gets a nonce.
 */
export function proxy(request: NextRequest): Response {
  const { headers, method, nextUrl } = request;
  const writes = !READS.includes(method);
  const refusal = writes ? refusalOfBody(request, isForeign(headers, env.APP_ORIGIN)) : null;
  if (refusal) return refusal;
  const told = writes ? withoutForgedHost(headers, env.APP_ORIGIN) : headers;
  if (BEHIND_THE_GATE.test(nextUrl.pathname)) return passWithNonce(told);
  const day = nextUrl.searchParams.getAll("asOf").at(-1);
  if (day) return passDay(request, day);
  return writes && OF_SUGGESTIONS.includes(nextUrl.pathname) ? passWithNonce(told) : passSearch(request, told);
}

function passSearch({ url, nextUrl }: NextRequest, told: Headers): Response {
  switch (nextUrl.pathname) {
    case "/search/suggest":
      return passSuggestion();
    case "/compare":
      return comparisons.take(performance.now()) ? passWithNonce(told) : refuseForNow(new URL("/compare/busy", url));
    case "/suggest":
    case "/suggest/sent":
      return forms.take(performance.now()) ? passWithNonce(told) : refuseForNow(new URL("/search/busy", url));
    case "/search":
    case "/calendar/go":
      return searches.take(performance.now()) ? passWithNonce(told) : refuseForNow(new URL("/search/busy", url));
    default:
      return NextResponse.next({ request: { headers: told } });
  }
}

function refuseForNow(page: URL): NextResponse {
  return refuse(page, 429, { "Retry-After": "2" });
}

function passSuggestion(): NextResponse {
  if (suggestions.take(performance.now())) return NextResponse.next();
  return NextResponse.json([], { status: 429, headers: { "Retry-After": "2", "Cache-Control": "no-store" } });
}

function passDay({ url, nextUrl }: NextRequest, day: string): NextResponse {
  if (!hasAPast(nextUrl.pathname)) return NextResponse.redirect(withoutDay(url));
  if (dayToShow(day, today()) !== null) return NextResponse.next();
  return refuse(new URL("/as-of/no-such-day", url), 404);
}

/** The page of today: all there is of a list, of a source, of what is coming and of a search. */
function withoutDay(url: string): URL {
  const plain = new URL(url);
  for (const word of ["asOf", "recorded"]) plain.searchParams.delete(word);
  return plain;
}

/** The address stays what was asked for. Nobody keeps the answer: a moment later, or on the day to come, it is another. */
function refuse(page: URL, status: number, headers = {}): NextResponse {
  return NextResponse.rewrite(page, { status, headers: { ...headers, "Cache-Control": "no-store" } });
}

// Next reads these as they stand here. The last pattern is of any text but a day that is plainly past: such a day, as nearly
// all that are asked for, leads to its published page without a stop here. The first two are of whatever has a body (no visit
// to a page has one), but for the word of the process to itself.
export const config = {
  matcher: [
    { source: "/((?!api/refresh).*)", has: [{ type: "header", key: "content-length" }] },
    { source: "/((?!api/refresh).*)", has: [{ type: "header", key: "transfer-encoding" }] },
    "/edit/:path*",
    "/sign-in",
    "/sign-in/first",
    "/sign-in/join",
    "/search",
    "/search/suggest",
    "/compare",
    "/calendar/go",
    "/suggest",
    "/suggest/sent",
    { source: "/", has: [{ type: "query", key: "asOf", value: "[\\s\\S]+" }] },
    { source: "/:list(devices|brands|markets)", has: [{ type: "query", key: "asOf", value: "[\\s\\S]+" }] },
    { source: "/sources/:page*", has: [{ type: "query", key: "asOf", value: "[\\s\\S]+" }] },
    {
      source: "/:folder(launches|devices|series|brands|markets|calendar)/:page*",
      has: [
        {
          type: "query",
          key: "asOf",
          value:
            "(?!20(?:[01]\\d|2[0-5])-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))$)[\\s\\S]+",
        },
      ],
    },
  ],
};
