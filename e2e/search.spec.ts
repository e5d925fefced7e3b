import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// The catalog as a reader of today opens it.
test.use({ world: "catalog", day: "2026-11-22", mayComplain: /429/ });

const field = (page: Page) => page.getByRole("main").getByRole("searchbox");
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

test("it says what can be searched, what was not found, and what cannot be", async ({ page }) => {
  await page.goto("/search");
  await expect(page.getByRole("main")).toContainText("by its codename and by its model number");
  await page.goto("/search?q=zzzz");
  await expect(page.getByRole("main")).toContainText("Nothing goes by “zzzz”");
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
    await page.getByRole("banner").getByRole("searchbox").fill("mayfly");
    await page.getByRole("banner").getByRole("searchbox").press("Enter");
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
  expect(await refused[0]?.text()).toContain("Too many searches");
  await expect(async () => {
    await page.goto("/search?q=thor");
    await expect(line(page, "Xiaomi 12S Ultra")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  expect((await page.request.get("/devices")).status()).toBe(200);
});
