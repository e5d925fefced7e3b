import { randomBytes } from "node:crypto";
import { NextResponse } from "next/server";
import { contentPolicy } from "@/lib/publishing/content-policy.mjs";

const POLICY = "Content-Security-Policy";

/**
 * Lets a page be rendered for this request alone: its scripts bear a nonce that nobody can have known, and what they load
 * they answer for. Next reads it out of the request's own headers, which are `told`.
 */
export function passWithNonce(told: Headers): NextResponse {
  // What runs while the app is developed is evaluated, and written into the page by the browser.
  if (process.env.NODE_ENV === "development") return NextResponse.next({ request: { headers: told } });
  const policy = contentPolicy(`'nonce-${randomBytes(16).toString("base64")}' 'strict-dynamic'`);
  const headers = new Headers(told);
  headers.set(POLICY, policy);
  return NextResponse.next({ request: { headers }, headers: { [POLICY]: policy } });
}
