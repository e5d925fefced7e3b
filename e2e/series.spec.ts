import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// A family's page as a reader of today opens it: what it is, and how it follows the last.
test.use({ world: "catalog", day: "2026-11-22" });

const S23 = "/series/samsung-galaxy-s23";
const line = (page: Page) => page.getByRole("region", { name: "How it follows the last" });
const family = (page: Page) => page.getByRole("region", { name: "The family" });

test("a family says first when it was shown, who says so, and where it can be had", async ({ page }) => {
  await page.goto(S23);
  await expect(page.getByRole("main")).toContainText(
    /Was shown on Wednesday 1 February 2023, 10:00 Los Angeles, says Samsung\. Sold in South Korea,/,
  );
  // Only a leaker says that this launch shows the family as such; Samsung says it of each phone.
  await page.goto("/series/samsung-galaxy-s22");
  await expect(page.getByRole("main")).toContainText(
    "Was shown on Wednesday 9 February 2022, 10:00 New York, says Samsung.",
  );
});

test("its phones stand side by side, the least dear first, each sale with who says so", async ({ page }) => {
  await page.goto(S23);
  const rows = family(page).getByRole("row");
  await expect(rows).toHaveText([/Phone/, /^Galaxy S23(?!\+| Ultra)/, /^Galaxy S23\+/, /^Galaxy S23 Ultra/]);
  await expect(rows.last()).toContainText(
    /17 February 2023 in South Korea.*from €1,399 in Germany.*sold in South Korea/,
  );
  await rows.last().getByRole("cell").getByRole("link", { name: "Samsung" }).first().click();
  await expect(page).toHaveURL("/sources/samsung");
});

test("a reader follows the line from one family to the last and to the next", async ({ page }) => {
  await page.goto(S23);
  await expect(line(page)).toContainText("Shown 12 months after Galaxy S22 (357 days).");
  await expect(line(page)).toContainText(/Galaxy S23 Ultra follows Galaxy S22 UltraSamsung, 1 February 2023/);
  await expect(line(page)).toContainText(/Both come to South Korea, /);
  await line(page).getByRole("link", { name: "Galaxy S24", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Galaxy S24 series");
  await line(page).getByRole("link", { name: "Galaxy S23", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Galaxy S23 series");
});

test("what is new in the line-up, what ends, and where it does not come any more, is told as that", async ({
  page,
}) => {
  await page.goto("/series/samsung-galaxy-z-8");
  await expect(line(page)).toContainText("New in the line-up, as far as anybody says: Galaxy Z Fold8.");
  await expect(line(page)).toContainText("Nothing is said to follow Galaxy Z Flip7 FE.");
  await expect(line(page)).toContainText("What comes after it, nobody has said yet.");
  await page.goto("/series/xiaomi-12s");
  await expect(line(page)).toContainText(/It does not come to Germany, .* where Mi 11 did\./);
});

test("where nobody has said what follows what, no line is invented", async ({ page }) => {
  await page.goto("/series/samsung-galaxy-s27");
  await expect(line(page)).toContainText("Nobody has said yet what it follows, or what follows it.");
  await line(page).getByRole("link", { name: "Samsung" }).click();
  await expect(page).toHaveURL("/brands/samsung#devices");
});

test("as of a day past only what was known then is told, and a rumor as one", async ({ page }) => {
  await page.goto("/series/xiaomi-12s?asOf=2022-06-28");
  await expect(page.getByRole("main")).toContainText("Announced for China. In markets outside China: unlikely (leak).");
  await expect(line(page)).toContainText("Xiaomi 12S Pro is an updated version of Xiaomi 12 Pro");
  await expect(line(page)).toContainText("It is unlikely in India and markets outside China, where Xiaomi 12 came.");
  await expect(line(page)).toContainText("To be shown 6 months after Xiaomi 12 (188 days).");
  await expect(line(page)).not.toContainText("Mi 11");
  await line(page).getByRole("link", { name: "Xiaomi 12", exact: true }).first().click();
  await expect(page).toHaveURL("/series/xiaomi-12?asOf=2022-06-28");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is complete, at 360 px too", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(S23);
    await expect(family(page).getByRole("row", { name: /^Galaxy S23 Ultra/ })).toContainText(
      "sold from 17 February 2023",
    );
    await expect(line(page).getByRole("link", { name: "Galaxy S22", exact: true }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
