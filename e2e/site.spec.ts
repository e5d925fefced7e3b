import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// The catalog on the day that the 12S event was announced, six days ahead.
test.use({ world: "catalog", day: "2022-06-28" });

const pathsIn = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at = ""]) => new URL(at).pathname);

test("robots are let in to readers' pages, kept from the rest, and told where the sitemap is", async ({ page }) => {
  const answer = await page.request.get("/robots.txt");
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  for (const path of ["/edit", "/sign-in", "/api/", "/search", "/compare", "/calendar/go"]) {
    expect(text).toContain(`Disallow: ${path}\n`);
  }
  expect(text).toMatch(/^Sitemap: https?:\/\/[^/]+\/sitemap\.xml$/m);
});

test("the sitemap names readers' pages alone, and each of a sample of them is there", async ({ page }) => {
  const answer = await page.request.get("/sitemap.xml");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("xml");
  const text = await answer.text();
  expect(text).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}T[\d:.]+Z<\/lastmod>/);
  const paths = pathsIn(text);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => /^\/(edit|sign-in|api|search|compare|calendar\/go)/.test(path))).toEqual([]);
  // One of each kind of address, and some from anywhere.
  const kinds = new Map(paths.map((path) => [path.split("/", 3).slice(0, 2).join("/") + path.split("/").length, path]));
  const some = paths.filter((_, index) => index % Math.ceil(paths.length / 15) === 0);
  for (const path of new Set([...kinds.values(), ...some])) {
    expect((await page.request.get(path)).status(), path).toBe(200);
  }
  expect((await page.request.get("/sitemap/999")).status()).toBe(404);
});

test("the footer leads to a page on how certainty and dates work", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "How certainty and dates work" }).click();
  await expect(page).toHaveURL(/\/about$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How certainty and dates work");
  const dates = page.getByRole("region", { name: "How exact a date is" });
  for (const said of ["4 July 2022, 19:00 Beijing", "Late July 2022", "Fall 2022", "Second half of 2022", "No date"]) {
    await expect(dates.getByRole("listitem").filter({ hasText: new RegExp(`^${said}`, "i") })).toHaveCount(1);
  }
  await expect(page.getByRole("region", { name: "Will it come to my country?" })).toContainText("unlikely");
});

async function told(page: Page, path: string) {
  await page.goto(path);
  const content = (name: string) => page.locator(`meta[${name}]`).first().getAttribute("content");
  const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
  return {
    title: await page.title(),
    description: await content('name="description"'),
    canonical: canonical && new URL(canonical).pathname,
    ogTitle: await content('property="og:title"'),
    ogType: await content('property="og:type"'),
    ogUrl: new URL((await content('property="og:url"')) ?? "none:").pathname,
  };
}

test("each kind of page has a title, a description and an address of its own", async ({ page }) => {
  const paths = [
    "/",
    "/about",
    "/calendar/2022/07",
    "/devices/xiaomi-12s-ultra",
    "/launches/xiaomi-12s-launch",
    "/brands/xiaomi",
    "/markets/DE",
  ];
  const pages = [];
  for (const path of paths) {
    const tells = await told(page, path);
    expect(tells).toMatchObject({ canonical: path, ogUrl: path, ogType: expect.stringMatching(/^(article|website)$/) });
    expect(tells.title).toContain(tells.ogTitle);
    expect(tells.description?.length, path).toBeGreaterThan(40);
    pages.push(tells);
  }
  expect(new Set(pages.map(({ title }) => title)).size).toBe(paths.length);
  expect(new Set(pages.map(({ description }) => description)).size).toBe(paths.length);
});

const HOUR = 60 * 60 * 1_000;
const event = (page: Page) => page.getByRole("listitem").filter({ hasText: "4 July 2022, 19:00 Beijing" }).first();

test("what is set for a minute counts down, by the reader's clock, until it is now", async ({ page }) => {
  await page.clock.install({ time: "2022-06-28T08:45:00Z" });
  await page.goto("/");
  await expect(event(page)).toContainText(/in 6 days, 2 hours and 1[45] minutes/);
  await page.clock.fastForward(HOUR);
  await expect(event(page)).toContainText(/in 6 days, 1 hour and 1[45] minutes/);
  await page.clock.fastForward(145.25 * HOUR);
  await expect(event(page)).toContainText(/now$/);
});

test("a reader whose clock is years from the page's day is told the time alone", async ({ page }) => {
  await page.clock.install({ time: "2026-11-28T08:45:00Z" });
  await page.goto("/");
  await expect(event(page)).toBeVisible();
  await expect(event(page)).not.toContainText(/\b(in \d|ago|now)\b/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the time itself stands there, and the rest of what is overdue can be opened", async ({ page }) => {
    await page.goto("/");
    await expect(event(page)).toBeVisible();
    const overdue = page.getByRole("region", { name: "Due and overdue" });
    if ((await overdue.locator("details").count()) > 0) {
      await overdue.locator("summary").click();
      await expect(overdue.getByRole("listitem").nth(8)).toBeVisible();
    }
  });
});
