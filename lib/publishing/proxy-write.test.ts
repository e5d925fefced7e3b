import { readdirSync } from "node:fs";
import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { LONGEST_BODY } from "@/lib/publishing/proxy-write";
import { config, proxy } from "@/proxy";

const { host } = new URL(env.APP_ORIGIN);
const GOOD = { host, origin: env.APP_ORIGIN, "content-length": "100" };

function post(path: string, headers: Record<string, string>) {
  const url = new URL(path, env.APP_ORIGIN);
  return proxy(new NextRequest(url, { method: "POST", headers }));
}

/** What a page is told of a request, and what the browser is. */
const toldOf = ({ headers }: Response, name: string) => headers.get(`x-middleware-request-${name}`);

describe("a write", () => {
  it.each(["/edit/launches/new", "/", "/calendar/2022/07", "/sign-in", "/feeds/calendar.ics"])(
    "to %s is looked at before it is read, and a read is not",
    (url) => {
      const asked = (headers: Record<string, string>) => unstable_doesMiddlewareMatch({ config, url, headers });
      expect(asked({ "content-length": "0" })).toBe(true);
      expect(asked({ "transfer-encoding": "chunked" })).toBe(true);
      expect(asked({})).toBe(/^\/(edit|sign-in)/.test(url));
    },
  );

  it("of the process to itself is not", () => {
    expect(unstable_doesMiddlewareMatch({ config, url: "/api/refresh", headers: { "content-length": "9" } })).toBe(
      false,
    );
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["another site that claims our host", { origin: "https://evil.example", "x-forwarded-host": host }],
    [
      "another site that claims to be forwarded",
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    ],
    ["nowhere", { origin: "null" }],
    ["another site, by the browser's word", { "sec-fetch-site": "cross-site" }],
    ["a neighbor, by the browser's word", { "sec-fetch-site": "same-site" }],
  ])("from %s is refused", async (_, headers) => {
    for (const path of ["/edit/launches/new", "/", "/search"]) {
      const answer = post(path, { ...GOOD, ...headers });
      expect(answer.status).toBe(403);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(await answer.json()).toMatchObject({ status: 403, title: expect.stringContaining("this site") });
    }
  });

  it("without an origin is refused where the browser says it came from elsewhere", () => {
    const { origin: _, ...none } = GOOD;
    expect(post("/edit", { ...none, "sec-fetch-site": "cross-site" }).status).toBe(403);
    expect(post("/edit", { ...none, "sec-fetch-site": "same-origin" }).status).toBe(200);
  });

  it("that is too long is told so, and one of unknown length that it must say", async () => {
    const long = post("/edit", { ...GOOD, "content-length": String(LONGEST_BODY + 1) });
    expect(await long.json()).toMatchObject({ status: 413 });
    expect(long.status).toBe(413);
    expect(post("/edit", { ...GOOD, "content-length": String(LONGEST_BODY) }).status).toBe(200);
    expect(post("/edit", { host, origin: env.APP_ORIGIN, "transfer-encoding": "chunked" }).status).toBe(411);
  });

  it("of our own goes on with our host, whatever host it claims", () => {
    for (const path of ["/edit/launches/new", "/calendar/2022"]) {
      const answer = post(path, { ...GOOD, "x-forwarded-host": "evil.example" });
      expect(answer.status).toBe(200);
      expect(toldOf(answer, "x-forwarded-host")).toBe(host);
    }
  });
});

describe("a page that is rendered for one request", () => {
  const policyOf = (path: string) =>
    proxy(new NextRequest(new URL(path, env.APP_ORIGIN))).headers.get("content-security-policy");

  it.each(["/edit", "/edit/launches/new", "/sign-in", "/sign-in/first", "/search", "/compare"])(
    "%s runs what bears its nonce, a new one each time",
    (path) => {
      const [first, second] = [policyOf(path), policyOf(path)];
      expect(first).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic';/);
      expect(first).not.toMatch(/script-src[^;]*unsafe/);
      expect(first).not.toBe(second);
    },
  );

  it("every page behind the gate is one", () => {
    const files = readdirSync("app/(editor)", { recursive: true, encoding: "utf8" });
    const pages = files.flatMap((file) => /^(.*)\/page\.tsx$/.exec(file)?.[1] ?? []);
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      const url = `/${page.replace(/\[[^\]]+\]/g, "any")}`;
      expect(unstable_doesMiddlewareMatch({ config, url }), url).toBe(true);
      expect(policyOf(url), url).toContain("'nonce-");
    }
  });

  it("is told the nonce, so that Next can write it", () => {
    const answer = proxy(new NextRequest(new URL("/edit", env.APP_ORIGIN)));
    expect(toldOf(answer, "content-security-policy")).toBe(answer.headers.get("content-security-policy"));
  });

  it("a published page has none, also when somebody writes to it", () => {
    expect(post("/calendar/2022", GOOD).headers.get("content-security-policy")).toBeNull();
    expect(policyOf("/devices/x?asOf=2026-11-22")).toBeNull();
  });
});
