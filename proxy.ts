import { type NextRequest, NextResponse } from "next/server";
import { today } from "@/lib/clock";
import { dayToShow } from "@/lib/domain/belief/as-of";
import { hasAPast } from "@/lib/publishing/as-of-address.mjs";
import { TokenBucket } from "@/lib/publishing/token-bucket";

/** A page that is rendered for each visitor costs what ten published ones do: such pages get a part of the machine, not all of it. */
const searches = new TokenBucket({ burst: 40, perSecond: 15 });
/** A smaller part: each looks up to four phones up, and is as long as four of their pages. */
const comparisons = new TokenBucket({ burst: 20, perSecond: 6 });
/** What the header's field suggests is asked for while somebody types: it must not use up the searches. */
const suggestions = new TokenBucket({ burst: 60, perSecond: 20 });

/** Asked before a search, and of a day: what cannot be answered is told so, by a page that is rendered once for all who ask. */
export function proxy(request: NextRequest): NextResponse {
  const day = request.nextUrl.searchParams.getAll("asOf").at(-1);
  return day ? passDay(request, day) : passSearch(request);
}

function passSearch({ url, nextUrl }: NextRequest): NextResponse {
  if (nextUrl.pathname === "/search/suggest") return passSuggestion();
  const compares = nextUrl.pathname === "/compare";
  if ((compares ? comparisons : searches).take(performance.now())) return NextResponse.next();
  return refuse(new URL(compares ? "/compare/busy" : "/search/busy", url), 429, { "Retry-After": "2" });
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
// all that are asked for, leads to its published page without a stop here.
export const config = {
  matcher: [
    "/search",
    "/search/suggest",
    "/compare",
    "/calendar/go",
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
