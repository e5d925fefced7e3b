import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// A phone's page as a reader of today opens it.
test.use({ world: "catalog", day: "2026-11-22" });

const PHONE = "/devices/xiaomi-12s-ultra";
/** Germany is named by nobody: what Xiaomi said of all outside China holds for it. */
const NOT_IN_GERMANY = "Not sold in Germany (said of markets outside China), says Xiaomi.";
const whereAreYou = (page: Page) => page.getByRole("combobox", { name: "Where are you?" });
const myAnswer = (page: Page) => page.getByRole("main").getByRole("status");

test("a reader says once where they are, and every phone’s page answers for that country first", async ({ page }) => {
  await page.goto(PHONE);
  await expect(myAnswer(page)).toContainText("then says here whether it comes to you");
  await whereAreYou(page).selectOption("Germany");
  await expect(myAnswer(page)).toHaveText(NOT_IN_GERMANY);
  await page.reload();
  await expect(myAnswer(page)).toHaveText(NOT_IN_GERMANY);
  await page.goto(`${PHONE}?asOf=2022-06-28`);
  await expect(myAnswer(page)).toHaveText(
    /^In Germany: unlikely \(leak, said of markets outside China\), says Snoopytech/,
  );
  await page.goto("/devices/huawei-mate-xt-2");
  await expect(whereAreYou(page)).toHaveValue("DE");
  await expect(myAnswer(page)).toContainText("In Germany: ");
  await whereAreYou(page).selectOption("China");
  await page.goto(PHONE);
  await expect(myAnswer(page)).toContainText("In China: available (official), says Xiaomi. On sale on 6 July 2022.");
  await whereAreYou(page).selectOption("Choose a country");
  await page.reload();
  await expect(whereAreYou(page)).toHaveValue("");
});

test("an odd choice kept by something else does no harm", async ({ page }) => {
  await page.goto(PHONE);
  await page.evaluate(() => {
    localStorage.setItem("market", "<b>");
  });
  await page.reload();
  await whereAreYou(page).selectOption("Germany");
  await expect(myAnswer(page)).toHaveText(NOT_IN_GERMANY);
});

test("nothing moves when the answer for the kept country comes to stand on the page", async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PHONE);
    await whereAreYou(page).selectOption("United Arab Emirates");
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      const watch = (list: PerformanceObserverEntryList) => {
        for (const entry of list.getEntries()) {
          Object.assign(window, {
            shifts: Number(Reflect.get(window, "shifts")) + Number(Reflect.get(entry, "value")),
          });
        }
      };
      new PerformanceObserver(watch).observe({ type: "layout-shift", buffered: true });
    });
    await page.reload();
    await expect(myAnswer(page)).toHaveText(/^Not sold in the United Arab Emirates/);
    expect(await page.evaluate(() => Number(Reflect.get(window, "shifts"))), `at ${width} px`).toBe(0);
  }
});

test("what came before and after is drawn on the pages of both", async ({ page }) => {
  await page.goto(PHONE);
  const family = page.getByRole("region", { name: "Before and after it" });
  const before = family.getByRole("listitem").filter({ hasText: "before it" }).last();
  await expect(before).toContainText(/Mi 11 Ultra.*GSMArena/);
  await before.getByRole("link", { name: "Mi 11 Ultra" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mi 11 Ultra");
  const after = family.getByRole("listitem").filter({ hasText: "after it" }).last();
  await expect(after.getByRole("link", { name: "Xiaomi 12S Ultra" })).toBeVisible();
});

test("older claims are folded away by year, and stand on paper all the same", async ({ page }) => {
  await page.goto(PHONE);
  const claims = page.getByRole("region", { name: "Every claim" });
  const oldest = claims.getByText("12 Ultra in the first week of February", { exact: false });
  await expect(oldest).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(oldest).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await claims.getByText(/2022: \d+ statements/).click();
  await expect(oldest).toBeVisible();
});

interface Described {
  readonly "@type": string;
  readonly [key: string]: unknown;
}

async function described(page: Page): Promise<Described[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => JSON.parse(text) as Described);
}

test("machines are told of a phone and of a launch what is known, and nothing on a page of a past day", async ({
  page,
}) => {
  await page.goto(PHONE);
  expect(await described(page)).toEqual([
    expect.objectContaining({
      "@type": "Product",
      name: "Xiaomi 12S Ultra",
      model: ["2203121C"],
      releaseDate: "2022-07-06",
    }) as Described,
  ]);
  await page.goto("/launches/xiaomi-12s-launch");
  expect(await described(page)).toEqual([
    expect.objectContaining({ "@type": "Event", startDate: "2022-07-04T19:00:00+08:00" }) as Described,
  ]);
  await page.goto(`${PHONE}?asOf=2022-06-28`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xiaomi 12S Ultra");
  expect(await described(page)).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the table answers for every market, and nobody is asked where they are", async ({ page }) => {
    await page.goto(PHONE);
    await expect(whereAreYou(page)).toBeHidden();
    await expect(page.getByRole("row", { name: /All outside China/ })).toContainText("excluded");
    await expect(page.getByRole("region", { name: "Before and after it" })).toContainText("Mi 11 Ultra");
  });
});
