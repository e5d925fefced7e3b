import type { FeedText } from "@/lib/data/feed/get-feed";
import type { QueryFault } from "@/lib/schemas/feed-query";

/**
 * A program asks again each time, and is answered in a line while nothing changed. A proxy in front asks for all of them
 * every other second at most, and says what it has while it asks.
 */
const CACHED = "public, max-age=0, s-maxage=2, stale-while-revalidate=60";

/** A feed; not modified, for whoever has these very bytes (RFC 9110, 13.1.2). */
export function answerFeed(request: Request, { text, etag }: FeedText, type: string): Response {
  const headers = { ETag: etag, "Cache-Control": CACHED };
  if (has(request.headers.get("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": type } });
}

/** Weakly, as for any GET: a proxy that compresses a feed weakens its tag. */
function has(asked: string | null, etag: string): boolean {
  const known = asked?.split(",").map((one) => one.trim().replace(/^W\//, "")) ?? [];
  return known.includes(etag) || known.includes("*");
}

/** The same feed has another address for good. */
export function answerMoved(path: string): Response {
  return new Response(null, { status: 308, headers: { Location: path, "Cache-Control": CACHED } });
}

export function answerFault({ field, detail }: QueryFault): Response {
  return problem(400, "Bad Request", detail, { errors: [{ field, detail }] });
}

export function answerNothing(field: string): Response {
  const detail = `There is no such ${field}.`;
  return problem(404, "Not Found", detail, { errors: [{ field, detail }] });
}

/** RFC 9457. Nobody keeps it: what is asked for may be recorded a moment later. */
function problem(status: number, title: string, detail: string, more: object): Response {
  const headers = { "Content-Type": "application/problem+json", "Cache-Control": "no-store" };
  return new Response(JSON.stringify({ type: "about:blank", title, status, detail, ...more }), { status, headers });
}
