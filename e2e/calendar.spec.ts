import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// The catalog as a reader of today opens it.
test.use({ world: "catalog", day: "2026-11-22" });

const filters = (page: Page) => page.getByRole("group", { name: "Show" });
const days = (page: Page) => page.getByRole("region", { name: "By day" });

test("a reader narrows a month down, keeps it in the address and on the next month, and has a way out", async ({
  page,
}) => {
  await page.goto("/calendar/2022/07");
  await expect(days(page).getByRole("link", { name: /Xiaomi 12S series launch/ })).toBeVisible();
  const brand = filters(page).getByLabel("Brand");
  await brand.selectOption("xiaomi");
  await expect(brand).toHaveValue("xiaomi");
  await expect(page).toHaveURL(/\/calendar\/2022\/07\?brand=xiaomi$/);
  await expect(filters(page).getByRole("status")).toContainText(/^\d+ of \d+ shown$/);
  await expect(days(page).getByRole("link", { name: /Xiaomi 12S series launch/ })).toBeVisible();
  await expect(days(page).getByRole("listitem").filter({ hasText: "Samsung" })).toHaveCount(0);

  await page.getByRole("link", { name: "August 2022" }).click();
  await expect(page).toHaveURL(/\/calendar\/2022\/08\?brand=xiaomi$/);
  await expect(brand).toHaveValue("xiaomi");

  await page.goto("/calendar/2022/07?brand=apple&certainty=rumored");
  await expect(page.getByText(/Nothing that is known of July 2022 matches/)).toBeVisible();
  await filters(page)
    .getByRole("button", { name: /^Show all/ })
    .click();
  await expect(page).toHaveURL(/\/calendar\/2022\/07$/);
  await expect(days(page).getByRole("link", { name: /Xiaomi 12S series launch/ })).toBeVisible();
});

test("an address with filters opens filtered, and each choice says how many it would leave", async ({ page }) => {
  await page.goto("/calendar/2022?brand=xiaomi");
  const all = await filters(page).getByLabel("Certainty").getByRole("option").allTextContents();
  expect(all.slice(1).every((choice) => /\(\d+\)$/.test(choice))).toBe(true);
  await expect(page.getByRole("link", { name: "Xiaomi", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Samsung", exact: true })).toBeHidden();
  await filters(page).getByLabel("Market").selectOption("DE");
  await expect(page).toHaveURL(/brand=xiaomi&market=DE/);
});

test("a wide calendar is shown as a list too", async ({ page }) => {
  await page.goto("/calendar/2022/07");
  const empty = page.locator("time[datetime='2022-07-17']");
  await expect(empty).toBeVisible();
  await filters(page).getByRole("button", { name: "As a list" }).click();
  await expect(page).toHaveURL(/view=list/);
  await expect(empty).toBeHidden();
});

for (const { typed, path } of [
  { typed: "july 2022", path: "/calendar/2022/07" },
  { typed: "4 July 2022", path: "/calendar/2022/07" },
  { typed: "H2 2022", path: "/calendar/2022" },
]) {
  test(`“${typed}” leads to ${path}`, async ({ page }) => {
    await page.goto("/calendar");
    await page.getByRole("textbox", { name: "Go to a month or a year" }).fill(typed);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}

test("what is no date is told so beside the field, and kept", async ({ page }) => {
  await page.goto("/calendar/go?to=31+June+2022");
  const field = page.getByRole("textbox", { name: "Go to a month or a year" });
  await expect(field).toHaveValue("31 June 2022");
  await expect(field).toHaveAccessibleDescription(/There is no/);
});

test("without JavaScript the calendar answers in full, and offers no filter that would do nothing", async ({
  browser,
  site,
}) => {
  const page = await (await browser.newContext({ baseURL: site.origin, javaScriptEnabled: false })).newPage();
  await page.goto("/calendar/2022/07");
  await expect(days(page).getByRole("link", { name: /Xiaomi 12S series launch/ })).toBeVisible();
  await expect(filters(page)).toBeHidden();
  await page.getByRole("textbox", { name: "Go to a month or a year" }).fill("August 2022");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/calendar\/2022\/08$/);
  await page.context().close();
});

for (const [timezoneId, told] of [
  ["Pacific/Honolulu", "01:00 for you"],
  ["Pacific/Kiritimati", "Tue 5 Jul, 01:00 for you"],
] as const) {
  test(`in ${timezoneId} the 12S event is at the reader's own time, and on the venue's 4 July`, async ({
    browser,
    site,
  }) => {
    const page = await (await browser.newContext({ baseURL: site.origin, timezoneId })).newPage();
    await page.goto("/calendar/2022/07");
    const cell = days(page)
      .getByRole("listitem")
      .filter({ has: page.locator("time[datetime='2022-07-04']") });
    await expect(cell).toContainText("19:00 Beijing");
    await expect(cell).toContainText(told);
    await page.context().close();
  });
}
