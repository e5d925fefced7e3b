import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { expect, it, vi } from "vitest";
import { env } from "@/lib/env";
import { config, proxy } from "@/proxy";

const FORM = "/suggest?about=device:xiaomi-12s-ultra";
const ask = (path: string) => proxy(new NextRequest(new URL(path, env.APP_ORIGIN)));
const send = (headers: Record<string, string>) =>
  proxy(
    new NextRequest(new URL(FORM, env.APP_ORIGIN), { method: "POST", headers: { "content-length": "9", ...headers } }),
  );

it("makes the form for so many visitors and no more, and leaves searches alone", () => {
  vi.spyOn(performance, "now").mockReturnValue(1_000_000);
  for (const url of [FORM, "/suggest/sent"]) expect(unstable_doesMiddlewareMatch({ config, url }), url).toBe(true);
  const answers = Array.from({ length: 50 }, () => ask(FORM));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(20);
  expect(refused.length).toBeLessThan(50);
  expect(refused[0]?.headers.get("x-middleware-rewrite")).toBe(`${env.APP_ORIGIN}/search/busy`);
  expect(answers[0]?.headers.get("content-security-policy")).toMatch(/script-src 'self' 'nonce-/);
  expect(ask("/search?q=thor").status).toBe(200);
  // What was typed is never lost to it: how many are sent is counted where it can be given back.
  expect(send({ origin: env.APP_ORIGIN }).status).toBe(200);
});

it("refuses what another site sends, before anything reads it", () => {
  expect(send({ origin: "https://evil.example" }).status).toBe(403);
  expect(send({ "sec-fetch-site": "cross-site" }).status).toBe(403);
});
