import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// A launch's page as a reader of today opens it: what was shown, and when does it start for me?
test.use({ world: "catalog", day: "2026-11-22" });

const OF_THREE = "/launches/xiaomi-12s-launch";
const OF_FIVE = "/launches/motorola-razr-60-launch";
const OF_MANY_MARKETS = "/launches/apple-iphone-17-launch";
const CANCELED = "/launches/vivo-x80-pro-plus-launch";

const whereAreYou = (page: Page) => page.getByRole("combobox", { name: "Where are you?" });
const startOf = (page: Page, phone: string) => page.getByRole("status", { name: `${phone}, where you are` });
const shown = (page: Page, title = "What was shown") => page.getByRole("region", { name: title });
const phoneIn = (page: Page, phone: string) =>
  shown(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: phone, exact: true }) });

test("a reader says once where they are, and each phone of the launch says when it starts there", async ({ page }) => {
  await page.goto(OF_MANY_MARKETS);
  await expect(phoneIn(page, "iPhone 17")).toContainText(/On sale on 19 September 2025 in .*from \$799/);
  await expect(startOf(page, "iPhone 17")).toHaveText("");
  await whereAreYou(page).selectOption("Germany");
  await expect(startOf(page, "iPhone 17")).toHaveText(
    /^In Germany: available \(official\), says Apple\..* On sale on 19 September 2025\. Price: from €949/,
  );
  await expect(startOf(page, "iPhone Air")).toContainText("€1,199");
  await whereAreYou(page).selectOption("China");
  await expect(startOf(page, "iPhone Air")).toContainText("On sale on 22 October 2025");
  // It is kept: for the next launch, and for the phones' own pages.
  await page.goto(OF_THREE);
  await expect(startOf(page, "Xiaomi 12S Pro")).toContainText("In China: available (official), says Xiaomi.");
  await page.getByRole("link", { name: "Xiaomi 12S Ultra", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xiaomi 12S Ultra");
  await expect(whereAreYou(page)).toHaveValue("CN");
});

test("the country is chosen by keyboard alone, and what nobody has said of it leads to where it starts", async ({
  page,
}) => {
  await page.goto(OF_FIVE);
  await whereAreYou(page).focus();
  await page.keyboard.type("Unit");
  await page.keyboard.press("ArrowDown");
  await expect(whereAreYou(page)).toHaveValue("GB");
  await expect(startOf(page, "Motorola Razr+ (2025)")).toHaveText(
    /^In the United Kingdom: unknown \(nobody has said\)\. On sale on 15 May 2025 in the United States, \$999/,
  );
  // Onward from there, without a mouse: to the phone.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(shown(page).getByRole("link", { name: "Motorola Edge 60", exact: true })).toBeFocused();
});

test("nothing moves when the answers for the kept country come to stand on the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    const watch = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) {
        Object.assign(window, { shifts: Number(Reflect.get(window, "shifts")) + Number(Reflect.get(entry, "value")) });
      }
    };
    new PerformanceObserver(watch).observe({ type: "layout-shift", buffered: true });
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(OF_MANY_MARKETS);
    await whereAreYou(page).selectOption("United Arab Emirates");
    await page.reload();
    await expect(startOf(page, "iPhone Air")).toHaveText(/^In the United Arab Emirates: available/);
    expect(await page.evaluate(() => Number(Reflect.get(window, "shifts"))), `at ${width} px`).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBe(width);
  }
});

test("an event of several series is told by series, and its markets phone by phone where they differ", async ({
  page,
}) => {
  await page.goto(OF_FIVE);
  await expect(shown(page).getByRole("heading", { level: 3 })).toHaveText([
    "Motorola Edge 60 series",
    "Motorola Razr 60 series",
  ]);
  await page.goto(OF_MANY_MARKETS);
  const markets = page.getByRole("region", { name: "Where and when" });
  await expect(markets.getByRole("row", { name: /^Germany/ })).toContainText("all 4 phones");
  await expect(markets.getByRole("rowheader", { name: /^United Arab Emirates, Australia/ })).toBeVisible();
  await expect(markets.getByRole("row", { name: /^China/ })).toContainText(
    "iPhone 17, iPhone 17 Pro and iPhone 17 Pro Max",
  );
  await expect(markets.getByRole("row", { name: /^iPhone Air/ })).toContainText("22 October 2025");
});

test("what was spoken of and not shown stands apart, with who says so", async ({ page }) => {
  await page.goto("/launches/xiaomi-mi-11-global-launch");
  const lite = phoneIn(page, "Mi 11 Lite");
  await expect(lite).toContainText(/not shown · Xiaomi, 8 February 2021/);
  await expect(lite).toContainText("against: Gizmochina");
});

test("each step of the date leads to the claims on the page", async ({ page }) => {
  await page.goto(OF_THREE);
  const postponed = page
    .getByRole("region", { name: "What changed" })
    .getByRole("listitem")
    .filter({ hasText: "postponed" });
  await expect(postponed).toContainText("1–7 February 2022 → Q2 2022, about 143 days later");
  await postponed.getByRole("link", { name: "Q2 2022" }).click();
  await expect(page.locator(":target")).toContainText("Takes place in Q2 2022");
});

test("a canceled launch says who cancels it, as sure as that is, and what is not known of it no more", async ({
  page,
}) => {
  await page.goto(CANCELED);
  const main = page.getByRole("main");
  await expect(main).toContainText("Canceled, says The Indian Express. It had been set for Q3 2022.");
  const state = main.locator("header b").filter({ hasText: "canceled" });
  await expect(state.getByRole("img", { name: "reported" })).toBeVisible();
  await expect(shown(page, "What it was to show")).toContainText("was to be shown");
  await expect(whereAreYou(page)).toHaveCount(0);
  await expect(page.getByRole("region", { name: "What nobody has said" })).toHaveCount(0);
});

test("a launch that was moved, one of which nobody says what it shows, and one of a past day read right", async ({
  page,
}) => {
  const unsaid = page.getByRole("region", { name: "What nobody has said" });
  await page.goto("/launches/oneplus-open-2-launch");
  await expect(unsaid).toContainText("When it takes place instead.");
  await page.goto("/launches/samsung-foldables-2027");
  await expect(shown(page, "What it shows")).toContainText("Nobody has said yet what it shows.");
  await expect(unsaid).toContainText("What it shows.");
  await page.goto(`${OF_THREE}?asOf=2022-06-28`);
  await expect(shown(page, "What it shows")).toContainText("to be shown · Xiaomi, 28 June 2022");
  await whereAreYou(page).selectOption("Germany");
  await expect(startOf(page, "Xiaomi 12S")).toHaveText(
    /^In Germany: unlikely \(leak, said of markets outside China\), says Snoopytech/,
  );
  await expect(unsaid).toContainText("When it can be bought. Of all 3 phones.");
});

test.describe("where the reader’s clock is another", () => {
  test.use({ timezoneId: "Pacific/Honolulu" });

  test("the hour is told at the venue and where the reader is", async ({ page }) => {
    await page.goto(OF_THREE);
    await expect(page.getByText("19:00 Beijing · 01:00 for you")).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("each phone says where it starts first, the table answers for all, and nobody is asked where they are", async ({
    page,
  }) => {
    await page.goto(OF_THREE);
    await expect(whereAreYou(page)).toBeHidden();
    await expect(phoneIn(page, "Xiaomi 12S")).toContainText("On sale on 6 July 2022 in China, CN¥3,999.");
    const markets = page.getByRole("region", { name: "Where and when" });
    await expect(markets.getByRole("row", { name: /^All outside China/ })).toContainText("excluded (official)");
    await expect(markets.getByRole("row", { name: /^Imports/ })).toContainText("likely through third-party shops");
    await expect(markets.getByRole("row", { name: /^China/ })).toContainText(/CN¥3,999 12S.*CN¥5,999 12S Ultra/);
  });
});
