import { expect, test } from "./fixtures";

// The catalog as a reader of today opens it.
test.use({ world: "catalog", day: "2026-11-22" });

test("a reader goes from a phone to the market, and finds there what is said of it", async ({ page }) => {
  await page.goto("/devices/xiaomi-12s-ultra?asOf=2022-08-01");
  await page.getByRole("row", { name: /China/ }).getByRole("link", { name: "China", exact: true }).click();
  await expect(page).toHaveURL(/\/markets\/CN\?asOf=2022-08-01$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("China");
  const sold = page.getByRole("region", { name: "Came on sale" });
  await expect(sold.getByRole("row", { name: /Xiaomi 12S Ultra/ })).toContainText("available");
  await expect(sold.getByRole("row", { name: /Xiaomi 12S Ultra/ })).toContainText("6 July 2022");
});

test("as of 28 June 2022 the 12S in Germany is unlikely by a leak, and both claims are named", async ({ page }) => {
  await page.goto("/markets/DE?asOf=2022-06-28");
  const against = page.getByRole("region", { name: "Said not to come" });
  const line = against.getByRole("row", { name: /Xiaomi 12S Pro/ });
  await expect(line).toContainText(/unlikely \(leak, said of markets outside China\)/);
  await expect(line.getByRole("link", { name: /Snoopytech/ })).toBeVisible();
  await expect(line).toContainText(/against:.*SomagNews/);
  await expect(against.getByRole("row", { name: /Mi MIX Fold/ })).toContainText("excluded (reported");
  await expect(page.getByRole("region", { name: "Imports" })).toContainText("Mi MIX Fold");
  await expect(page.getByRole("region", { name: "Coming" })).toContainText("Xiaomi 12T series");
  await line.getByRole("link", { name: "Xiaomi 12S", exact: true }).click();
  await expect(page).toHaveURL(/asOf=2022-06-28/);
});

test("once Xiaomi denied it, it is excluded; and nobody has recorded anything by 2022", async ({ page }) => {
  await page.goto("/markets/DE?asOf=2022-07-05");
  const line = page.getByRole("region", { name: "Said not to come" }).getByRole("row", { name: /Xiaomi 12S/ });
  await expect(line.first()).toContainText("excluded (official, said of markets outside China)");
  await page.goto("/markets/DE?asOf=2022-06-28&recorded=1");
  await expect(page.getByRole("main")).toContainText("Nobody has spoken of Germany");
});

test("the list leads to each market; a code in other letters redirects for good, an invented one is not found", async ({
  page,
}) => {
  await page.goto("/markets");
  const all = page.getByRole("region", { name: "All countries" });
  for (const name of ["Germany", "Japan", "United Kingdom"]) {
    await expect(all.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await page
    .getByRole("region", { name: "Spoken of by name" })
    .getByRole("link", { name: "India", exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("India");
  const answer = await page.request.get("/markets/de", { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers()["location"]).toMatch(/\/markets\/DE$/);
  expect((await page.request.get("/markets/XX")).status()).toBe(404);
});

test("what is over stands apart from what comes", async ({ page }) => {
  await page.goto("/markets/DE");
  const coming = page.getByRole("region", { name: "Coming", exact: true });
  await expect(coming.getByRole("row", { name: /Xiaomi 18/ })).toHaveCount(0);
  const overdue = page.getByRole("region", { name: "Due and overdue" });
  await expect(overdue.getByRole("row", { name: /Xiaomi 18 Pro Max/ })).toContainText(
    "September 2026 passed, no word since",
  );
  await page.goto("/markets/DE?asOf=2022-03-10");
  const again = coming.getByRole("row", { name: /Xiaomi 12 Pro/ });
  await expect(again).toContainText("next launch: 15 March 2022, 20:00 Beijing");
  await page.goto("/markets/DE?asOf=2022-06-28");
  const shown = page.getByRole("region", { name: "Announced, sale not confirmed" });
  await expect(shown.getByRole("row", { name: /Xiaomi 12 Pro/ })).toContainText("expected");
});

test("a price that was said of all markets outside China is no German one", async ({ page }) => {
  await page.goto("/markets/DE?asOf=2022-06-28");
  await expect(page.getByRole("row", { name: /Xiaomi 12 Pro/ })).toContainText("All outside China: $999");
});

test("what is recorded for a market shows on its page, without a restart", async ({ page, site }) => {
  await page.goto("/markets/TV");
  await expect(page.getByRole("row", { name: /Xiaomi Atoll/ })).toHaveCount(0);
  const launch = ["--brand", "xiaomi", "--title", "For Tuvalu", "--when", "9 March 2027"];
  await site.record([...launch, "--device", "Xiaomi Atoll", "--market", "TV", "--said", "To Tuvalu."]);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("row", { name: /Xiaomi Atoll/ })).toBeVisible({ timeout: 500 });
  }).toPass();
});
