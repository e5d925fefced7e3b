import { type NextRequest, NextResponse } from "next/server";
import { TokenBucket } from "@/lib/publishing/token-bucket";

/** A page that is rendered for each visitor costs what ten published ones do: searches get a part of the machine, not all of it. */
const searches = new TokenBucket({ burst: 40, perSecond: 15 });

/** Asked before a search is rendered: too many at once are answered 429, by a page that is rendered once. */
export function proxy(request: NextRequest): NextResponse {
  if (searches.take(performance.now())) return NextResponse.next();
  const busy = new URL("/search/busy", request.url);
  return NextResponse.rewrite(busy, { status: 429, headers: { "Retry-After": "2", "Cache-Control": "no-store" } });
}

export const config = { matcher: "/search" };
