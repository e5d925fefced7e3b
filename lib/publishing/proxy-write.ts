import type { NextRequest } from "next/server";

/** More than any form of ours can hold: the longest capture is some 150 kB. */
export const LONGEST_BODY = 1_000_000;

/**
 * What a request with a body is refused with before anything reads it, and null for what may go on. Next itself would answer
 * each of these 500, after reading. `foreign`: another site sent it.
 */
export function refusalOfBody({ headers }: Pick<NextRequest, "headers">, foreign: boolean): Response | null {
  if (foreign) return problem(403, "Only a page of this site may write to it.");
  const length = headers.get("content-length");
  // A browser always says how long a form is; a body that does not say cannot be refused before it is read.
  if (length === null) return problem(411, "Say how long the body is (Content-Length).");
  if (Number(length) > LONGEST_BODY) return problem(413, `At most ${LONGEST_BODY} bytes can be sent at once.`);
  return null;
}

/** RFC 9457. */
function problem(status: number, title: string): Response {
  const headers = { "Content-Type": "application/problem+json", "Cache-Control": "no-store" };
  return new Response(JSON.stringify({ type: "about:blank", title, status }), { status, headers });
}
