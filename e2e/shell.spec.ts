import { randomUUID } from "node:crypto";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

/** Each of another kind: made on demand, by the build, in the past, not found. */
const PUBLISHED = ["/", "/calendar/2022/07", "/brands/xiaomi", "/about", "/devices?asOf=", "/nothing-here"];
const FOR_ONE = ["/sign-in", "/search?q=xiaomi", "/compare", "/suggest?about=brand:xiaomi"];

const policies = (headers: Headers) => headers.get("content-security-policy")?.split(", ") ?? [];
const scriptsIn = (policy: string) => /script-src ([^;]*)/.exec(policy)?.[1] ?? "";

test.describe("what a page may run", () => {
  for (const path of PUBLISHED) {
    test(`${path} is its own scripts, for the first reader and the next`, async ({ site }) => {
      for (const reader of ["first", "next"]) {
        const { headers } = await fetch(site.origin + path);
        const [base = "", own = ""] = policies(headers);
        for (const rule of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
          expect(base, reader).toContain(rule);
        }
        expect(scriptsIn(own), reader).toMatch(/^'self'( 'sha256-[\w+/]{43}='){3,8}$/);
      }
    });
  }

  for (const path of FOR_ONE) {
    test(`${path} is what bears its nonce`, async ({ site }) => {
      const [first, second] = await Promise.all([fetch(site.origin + path), fetch(site.origin + path)]);
      const [policy = "", ...others] = policies(first.headers);
      expect(others).toEqual([]);
      const [, nonce = ""] = /^'self' 'nonce-([\w+/=]+)' 'strict-dynamic'$/.exec(scriptsIn(policy)) ?? [];
      expect(nonce).not.toBe("");
      const scripts = (await first.text()).match(/<script(?![^>]*application\/ld)[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(3);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(policies(second.headers)).not.toEqual(policies(first.headers));
    });
  }

  for (const path of ["/calendar/2022/07", "/sign-in"]) {
    test(`${path} runs nothing that somebody put in`, async ({ page }) => {
      const refused = page.waitForEvent("console", (message) => /Content Security Policy/.test(message.text()));
      await page.goto(path);
      await page.evaluate(() => {
        const image = `<img src="/icon.svg" onload="document.title = 'taken over'" alt="">`;
        document.body.insertAdjacentHTML("beforeend", image);
      });
      await refused;
      await expect(page).not.toHaveTitle("taken over");
    });
  }
  test.use({ mayComplain: /Content Security Policy/ });
});

test("the headers that keep a page to itself", async ({ request }) => {
  for (const path of ["/", "/sign-in", "/feeds/launches.atom"]) {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    // Over http a browser would not take it.
    expect(headers).not.toHaveProperty("strict-transport-security");
    expect(headers["referrer-policy"]).toBe(path === "/sign-in" ? "same-origin" : "strict-origin-when-cross-origin");
  }
});

test.describe("a write is refused before it is read", () => {
  const FORMS = ["/edit/launches/new", "/sign-in", "/", "/calendar/2022/07"];

  test("from another site, whatever it claims", async ({ page, site }) => {
    await signIn(page, site.owner);
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const { host } = new URL(site.origin);
    const forged: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
      { origin: "https://evil.example", "x-forwarded-host": host },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: site.origin, "sec-fetch-site": "cross-site" },
    ];
    for (const path of FORMS) {
      for (const headers of forged) {
        const init = { method: "POST", body: new URLSearchParams({ title: "x" }), headers: { ...headers, cookie } };
        const answer = await fetch(site.origin + path, init);
        expect(answer.status, JSON.stringify([path, headers])).toBe(403);
        expect(answer.headers.get("content-type")).toBe("application/problem+json");
      }
    }
  });

  test("when it is too long", async ({ site }) => {
    for (const path of FORMS) {
      const headers = { origin: site.origin, "next-action": "a".repeat(42) };
      const answer = await fetch(site.origin + path, { method: "POST", body: "x".repeat(1_100_000), headers });
      expect(answer.status).toBe(413);
      expect(await answer.json()).toMatchObject({ status: 413, title: expect.stringContaining("bytes") });
    }
  });
});

test("the log: a line for each request of an editor's, under the id of its answer, and nothing of what opens", async ({
  page,
  site,
}) => {
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname === "/edit");
  await signIn(page, site.owner, "/edit");
  const id = (await (await answered).headerValue("x-request-id")) ?? "";
  const mark = randomUUID();
  await fetch(`${site.origin}/search?q=${mark}`);
  await fetch(`${site.origin}/sign-in?token=${mark}`, { headers: { cookie: `debut.session_token=${mark}` } });
  await fetch(`${site.origin}/%0a{"level":"error","id":"${mark}"}`, { method: "POST", body: "x" });

  const lineOf = () =>
    site
      .printed()
      .split("\n")
      .find((line) => line.includes(id));
  await expect.poll(lineOf).toBeDefined();
  const line = JSON.parse(lineOf() ?? "{}") as Record<string, unknown>;
  expect(line).toMatchObject({ event: "request", id, method: "GET", path: "/edit" });
  expect(line["ms"]).toEqual(expect.any(Number));
  const lines = () =>
    site
      .printed()
      .split("\n")
      // The last may have come in half.
      .slice(0, -1)
      .flatMap((text) => (text.startsWith("{") ? [JSON.parse(text) as Record<string, unknown>] : []));
  // The path alone: neither a query, nor a cookie, nor a line of its own.
  const marked = () => lines().flatMap(({ event, ...facts }) => (JSON.stringify(facts).includes(mark) ? [event] : []));
  await expect.poll(marked).toEqual(["request"]);
  expect(site.printed()).not.toContain(site.owner.password);
  for (const { value } of await page.context().cookies()) expect(site.printed()).not.toContain(value);
});
