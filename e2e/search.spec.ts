import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// The catalog as a reader of today opens it.
test.use({ world: "catalog", day: "2026-11-22", mayComplain: /429/ });

const field = (page: Page) => page.getByRole("main").getByRole("searchbox");
const inHeader = (page: Page) => page.getByRole("banner").getByRole("combobox", { name: /Search by name/ });
const lines = (page: Page) => page.getByRole("region", { name: "Found" }).getByRole("listitem");
const line = (page: Page, phone: string) =>
  lines(page).filter({ has: page.getByRole("link", { name: phone, exact: true }) });

for (const { typed, by } of [
  { typed: "12 Ultra", by: "earlier rumored as Xiaomi 12 Ultra" },
  { typed: "thor", by: "codename thor" },
  { typed: "2203121C", by: "model number 2203121C (China)" },
  { typed: "xiaomi 12s ultra", by: null },
  { typed: "XIAOMI12SULTRA", by: null },
]) {
  test(`“${typed}” finds the 12S Ultra, and says how`, async ({ page }) => {
    await page.goto("/search");
    await field(page).fill(typed);
    await field(page).press("Enter");
    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(field(page)).toHaveValue(typed);
    const ultra = line(page, "Xiaomi 12S Ultra");
    await expect(ultra).toContainText("4 July 2022");
    if (by !== null) await expect(ultra).toContainText(by);
    await ultra.getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xiaomi 12S Ultra");
  });
}

test("a codename that two phones share finds both, each by that name and as sure as it is", async ({ page }) => {
  await page.goto("/search?q=Diting");
  for (const phone of ["Xiaomi 12S", "Xiaomi 12T Pro"]) {
    const one = line(page, phone).filter({ hasText: "phone" });
    await expect(one).toContainText("codename diting");
    await expect(one.getByRole("img", { name: "rumored" }).first()).toBeVisible();
  }
});

for (const { typed, phone } of [
  { typed: "zflip4", phone: "Galaxy Z Flip4" },
  { typed: "pixle 7", phone: "Pixel 7" },
  { typed: "galxy s27", phone: "Galaxy S27" },
  { typed: "iphone14 pro max", phone: "iPhone 14 Pro Max" },
  { typed: "oneplus10t", phone: "OnePlus 10T" },
  { typed: "google pixel 7", phone: "Pixel 7" },
]) {
  test(`“${typed}” finds the ${phone} first`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(typed)}`);
    await expect(lines(page).first().getByRole("link").first()).toHaveText(phone);
    await expect(lines(page).first()).toContainText("phone");
  });
}

test("what is only near to what was typed is said to be", async ({ page }) => {
  await page.goto("/search?q=xaomi+12s+ultra");
  await expect(page.getByRole("main")).toContainText("Near to what you typed");
  await expect(line(page, "Xiaomi 12S Ultra")).toBeVisible();
  await page.goto("/search?q=xiaomi+12s+ultra");
  await expect(line(page, "Xiaomi 12S Ultra")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Near to what you typed");
});

test("a market leads to what comes there", async ({ page }) => {
  await page.goto("/search?q=germany");
  await page.getByRole("region", { name: "Markets" }).getByRole("link", { name: "Germany" }).click();
  await expect(page).toHaveURL("/markets/DE");
});

test("the parts of a short code stand together", async ({ page }) => {
  await page.goto("/search?q=L2S");
  await expect(page.getByRole("main")).toContainText("Nothing goes by “L2S”");
  await page.goto("/search?q=12s");
  await expect(line(page, "Xiaomi 12S").first()).toBeVisible();
  for (const one of await lines(page).all()) await expect(one).toContainText("12S");
});

test("what is suggested is little, and is refused while too many ask", async ({ page }) => {
  const ask = () => page.request.get("/search/suggest?q=xiaomi");
  const one = await ask();
  expect(await one.json()).toHaveLength(8);
  expect((await one.body()).length).toBeLessThan(2_000);
  expect(await (await page.request.get("/search/suggest?q=%3F%21")).json()).toEqual([]);
  const asked = await Promise.all(Array.from({ length: 200 }, ask));
  expect(asked.every((answer) => [200, 429].includes(answer.status()))).toBe(true);
  expect(asked.filter((answer) => answer.status() === 429).length).toBeGreaterThan(20);
  expect((await page.request.get("/search?q=thor")).status()).toBe(200);
});

test("it says what can be searched, what was not found, and what cannot be", async ({ page }) => {
  await page.goto("/search");
  await expect(page.getByRole("main")).toContainText("by its codename and by its model number");
  await page.goto("/search?q=zzzz");
  await expect(page.getByRole("main")).toContainText("Nothing goes by “zzzz”");
  await expect(page.getByRole("main")).toContainText("Look at the spelling");
  await expect(page.getByRole("main").getByRole("link", { name: "brands" })).toBeVisible();
  const wrong = [
    { typed: "x".repeat(200), told: /At most 80 characters/ },
    { typed: "?!", told: /a letter or a digit/ },
    { typed: "a\u0007b", told: /cannot be shown/ },
  ];
  for (const { typed, told } of wrong) {
    await page.goto(`/search?q=${encodeURIComponent(typed)}`);
    await expect(field(page)).toHaveAccessibleDescription(told);
    await expect(field(page)).toHaveValue(typed);
    await expect(page.getByRole("region", { name: "Found" })).toHaveCount(0);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the header of every page leads to it, from a field or on a phone by a link", async ({ page }) => {
    await page.goto("/devices");
    await inHeader(page).fill("mayfly");
    await inHeader(page).press("Enter");
    await expect(line(page, "Xiaomi 12S").first()).toContainText("codename mayfly");
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/devices");
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    await expect(field(page)).toBeVisible();
  });
});

test("too many at once are told so, and later answered", async ({ page }) => {
  const asked = await Promise.all(Array.from({ length: 200 }, () => page.request.get("/search?q=thor")));
  const refused = asked.filter((answer) => answer.status() === 429);
  expect(asked.every((answer) => [200, 429].includes(answer.status()))).toBe(true);
  expect(refused.length).toBeGreaterThan(20);
  expect(refused[0]?.headers()["retry-after"]).toBe("2");
  expect(await refused[0]?.text()).toContain("Too many at once");
  await expect(async () => {
    await page.goto("/search?q=thor");
    await expect(line(page, "Xiaomi 12S Ultra")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  expect((await page.request.get("/devices")).status()).toBe(200);
});
