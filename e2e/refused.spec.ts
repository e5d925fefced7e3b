import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Page } from "@playwright/test";
import { fillIn, readForm } from "@/scripts/drive/page-form";
import { signIn } from "./actions/sign-in";
import { fillLaunch, launchForm, THE_12S } from "./actions/launch-form";
import { expect, test } from "./fixtures";
import type { Site } from "./world/site";

const FORM = "/edit/launches/new";

/** A good launch, as the form sends it without JavaScript, and the id of the action that takes it. */
async function goodPost(page: Page, site: Site) {
  await signIn(page, site.owner, FORM);
  const cookies = await page.context().cookies();
  const form = readForm(await (await page.request.get(FORM)).text(), "key", FORM);
  const id = /"id":"(\w+)"/.exec([...form.fields.values()].join("\n"))?.[1] ?? "";
  expect(id).not.toBe("");
  const device = `Xiaomi ${randomUUID()}`;
  const typed = { brand: "xiaomi", title: `Posted ${randomUUID()}`, when: "July 2022", "devices.0.name": device };
  const said = { "source.name": "Xiaomi", wording: "states", said: "Soon.", key: randomUUID() };
  return {
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    id,
    body: () => fillIn(form, { ...typed, ...said }),
  };
}

const PAGES = [FORM, "/calendar/2022/07", "/", "/sign-in"];

test.describe("a write is refused, and nothing is written", () => {
  for (const path of PAGES) {
    test(`posted to ${path}`, async ({ page, site }) => {
      const { cookie, id, body } = await goodPost(page, site);
      const evil = "https://evil.example";
      const host = new URL(site.origin).host;
      const forged: Record<string, string>[] = [
        { origin: site.origin },
        { origin: evil, cookie },
        { origin: evil, cookie, "x-forwarded-host": "evil.example" },
        { origin: evil, cookie, "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
        { origin: "null", cookie },
        { origin: `http://${host}.evil.example`, cookie },
        { cookie },
        { origin: site.origin, cookie: cookie.replace(/.{4}$/, "AAAA") },
      ];
      const before = await site.ledgerRows();
      for (const headers of forged) {
        const plain = await fetch(site.origin + path, { method: "POST", body: body(), headers, redirect: "manual" });
        expect(plain.headers.get("location") ?? "").not.toContain("/edit/launches/");
        const byId = { ...headers, "next-action": id };
        const scripted = await fetch(site.origin + path, {
          method: "POST",
          body: body(),
          headers: byId,
          redirect: "manual",
        });
        expect(scripted.headers.get("x-action-redirect") ?? "").not.toContain("/edit/launches/");
        expect(await site.ledgerRows()).toEqual(before);
      }
    });
  }

  test("while the very same post, with the session and from our own page, is recorded", async ({ page, site }) => {
    const { cookie, body } = await goodPost(page, site);
    const before = await site.ledgerRows();
    const headers = { origin: site.origin, cookie };
    const answer = await fetch(site.origin + FORM, { method: "POST", body: body(), headers, redirect: "manual" });
    expect(answer.headers.get("location")).toContain("/edit/launches/");
    expect((await site.ledgerRows()).LaunchEvent).toBe((before.LaunchEvent ?? 0) + 1);
  });
});

/** What the pages of the desk that are of one record are asked of. */
const OF: Readonly<Record<string, string>> = {
  "brands/[slug]": "brands/xiaomi",
  "series/[slug]": "series/xiaomi-12s",
  "devices/[slug]": "devices/xiaomi-12s-ultra",
  "launches/[slug]": "launches/xiaomi-12-launch-2021",
  "sources/[slug]": "sources/xiaomi",
  "markets/[code]": "markets/DE",
  "to-do/[list]": "to-do/stale",
  "capture/[key]": "capture/0198c0de-0000-7000-8000-000000000000",
  "history/[key]": "history/0198c0de-0000-7000-8000-000000000000",
};

/** Each page of the desk, as its folder has it: one that is added later is asked for as well. What is no page tells nothing. */
function deskPages(): string[] {
  return readdirSync("app/(editor)/edit", { recursive: true, encoding: "utf8" })
    .filter((path) => basename(path) === "page.tsx" && !path.startsWith("[...missing]"))
    .map((path) => `/edit/${dirname(path)}`.replace(/\/\.$/, "").replace(/[a-z-]+\/\[[^\]]+\]/, standing));
}

function standing(part: string): string {
  const known = OF[part];
  if (known === undefined) throw new Error(`no record stands for ${part}`);
  return known;
}

test.describe("nobody without a session", () => {
  for (const path of deskPages()) {
    test(`sees ${path}`, async ({ request }) => {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect(answer.status()).toBe(307);
      expect(answer.headers()["location"]).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
      expect(answer.headers()["cache-control"]).toContain("no-store");
      expect(await answer.text()).not.toMatch(/12 series|Xiaomi/);
    });
  }

  for (const noun of ["devices", "series", "launches", "sources", "records"]) {
    test(`is told ${noun} by the finder`, async ({ request }) => {
      const answer = await request.get(`/edit/find/${noun}?q=xiaomi`);
      expect(answer.status()).toBe(401);
      expect(await answer.text()).not.toContain("Xiaomi");
    });
  }
});

test("what is behind the gate is kept by no cache", async ({ page, site }) => {
  await signIn(page, site.owner);
  for (const path of ["/edit", "/edit/launches/new", "/edit/find/devices?q=xiaomi"]) {
    const answer = await page.request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["cache-control"]).toContain("no-store");
  }
});

test("a session that ends while a launch is typed: nothing is written, and nothing typed is lost", async ({
  page,
  site,
}) => {
  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, { ...THE_12S, title: "Typed for a long time", devices: [{ name: "Xiaomi Patience" }] });
  await site.query(`DELETE FROM "Session"`);
  const before = await site.ledgerRows();
  const form = launchForm(page);
  await form.send.click();
  await expect(form.summary).toContainText("You are signed out");
  await expect(form.title).toHaveValue("Typed for a long time");
  await expect(form.device(1)).toHaveValue("Xiaomi Patience");
  expect(await site.ledgerRows()).toEqual(before);

  const [other] = await Promise.all([
    page.context().waitForEvent("page"),
    form.summary.getByRole("link", { name: "Sign in in another tab" }).click(),
  ]);
  await other.getByLabel("E-mail address").fill(site.owner.email);
  await other.getByLabel("Password").fill(site.owner.password);
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other).toHaveURL(/\/edit$/);
  await form.send.click();
  await expect(page.getByRole("status").filter({ hasText: "Recorded." })).toBeVisible();
});
