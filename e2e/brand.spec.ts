import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// A brand's page as a reader of today opens it: what is coming, and how good its word is.
test.use({ world: "catalog", day: "2026-11-22" });

const SAMSUNG = "/brands/samsung";
const region = (page: Page, name: string) => page.getByRole("region", { name });

test("what is next from a brand stands first, as sure as it is, and leads to its launch and to the calendar", async ({
  page,
}) => {
  await page.goto(SAMSUNG);
  await expect(page.getByRole("main")).toContainText(/Next: Galaxy S27 series launch, rumored for January 2027, says /);
  const coming = region(page, "What is coming");
  await expect(coming.getByRole("listitem").first()).toContainText(/January 2027.*Galaxy S27 series launch/);
  await coming.getByRole("link", { name: "2027", exact: true }).click();
  await expect(page).toHaveURL("/calendar/2027?brand=samsung");
  await expect(page.getByRole("combobox", { name: "Brand" })).toHaveValue("samsung");
});

test("how a brand keeps its word is told with the number of cases, and leads to all that it said", async ({ page }) => {
  await page.goto("/brands/xiaomi");
  const word = region(page, "How good is its word?");
  await expect(word).toContainText(
    /Of the \d+ launches that Xiaomi itself dated ahead, 1 was moved: once later, by 10 days\./,
  );
  await expect(word).toContainText(
    /Of the \d+ launches that it dated ahead and whose outcome is known, \d+ came when it had last said/,
  );
  await expect(word).toContainText(/Xiaomi names the day \d+ days ahead: the middle of \d+ launches/);
  await expect(word.getByRole("listitem")).toContainText(
    /Xiaomi 13 series launch.*10 days later.*1 December 2022.*11 December 2022/,
  );
  await word.getByText("Everything that it said").getByRole("link").click();
  await expect(page).toHaveURL("/sources/xiaomi");
});

test("who else was right about a brand is told in facts, and each leads to its own page", async ({ page }) => {
  await page.goto(SAMSUNG);
  const others = region(page, "Who else knows?");
  await expect(others.getByRole("row", { name: /^Evan Blass/ })).toContainText(/\d launches\d as said/);
  await expect(others).toContainText(/\d+ sources named a time for a single launch only, too little to tell/);
  await others.getByRole("link", { name: "Evan Blass" }).click();
  await expect(page).toHaveURL("/sources/evan-blass");
});

test("a brand with few cases, or none, says so", async ({ page }) => {
  await page.goto("/brands/fairphone");
  await expect(region(page, "How good is its word?")).toContainText(
    "Fairphone named the day of 3 launches on the day itself, and of none before.",
  );
  await page.goto("/brands/leica");
  await expect(region(page, "How good is its word?")).toContainText("Leica itself has dated no launch yet");
});

test("its phones stand by family, the newest first, each leading to its page", async ({ page }) => {
  await page.goto(SAMSUNG);
  const families = region(page, "Its phones by family");
  await expect(families.getByRole("listitem").first()).toContainText(/Galaxy S27.*January 2027.*Galaxy S27 Ultra/);
  await families.getByRole("link", { name: "Galaxy S23", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Galaxy S23 series");
});

test("as of a day past, a brand's page counts what had come to pass by then, and its links stay on the day", async ({
  page,
}) => {
  await page.goto("/brands/xiaomi?asOf=2022-06-28");
  const word = region(page, "How good is its word?");
  await expect(word).toContainText(/Of the \d+ launches that Xiaomi itself dated ahead, none was moved\./);
  await region(page, "What is coming").getByRole("link", { name: "2022", exact: true }).click();
  await expect(page).toHaveURL("/calendar/2022?asOf=2022-06-28&brand=xiaomi");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is complete, at 360 px too", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(SAMSUNG);
    await expect(region(page, "What is coming")).toContainText("Galaxy S27 series launch");
    await expect(region(page, "How good is its word?")).toContainText("Samsung names the day");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
