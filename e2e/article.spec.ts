import { expect, test } from "./fixtures";

// The catalog on the day of the founding article: what was stated later is not in force.
test.use({ world: "catalog", day: "2022-06-28" });

test("the 12S event stands on 4 July with its three phones, official, and says who says so", async ({ page }) => {
  await page.goto("/calendar/2022/07");
  const day = page.getByRole("region", { name: "By day" }).getByRole("listitem").filter({ hasText: "4 July" });
  await expect(day.getByRole("link", { name: /Xiaomi 12S series launch/ })).toBeVisible();
  for (const phone of ["12S", "12S Pro", "12S Ultra"]) await expect(day).toContainText(phone);
  await expect(day).toContainText("official");
  await expect(day).toContainText("19:00 Beijing");
  await expect(day).toContainText("Xiaomi");
});

test("Unpacked stands in the lane of August and on no day", async ({ page }) => {
  await page.goto("/calendar/2022/08");
  const lanes = page.getByRole("region", { name: "Without a day" });
  const august = lanes.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "August 2022" }) });
  await expect(august.getByRole("link", { name: /Galaxy Unpacked/ })).toBeVisible();
  await expect(august).toContainText("rumored");
  await expect(page.getByRole("region", { name: "By day" }).getByRole("link", { name: /Unpacked/ })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /Unpacked/ })).toHaveCount(1);
});

test("Pixel 7 is drawn from September through November", async ({ page }) => {
  await page.goto("/calendar/2022");
  const bar = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: /Pixel 7/ }) })
    .last();
  await expect(bar).toContainText("official");
  const drawn = await bar.locator("span[aria-hidden]").first().boundingBox();
  const edge = async (month: string) => (await page.getByRole("link", { name: month }).first().boundingBox())?.x ?? NaN;
  const [september, december] = [await edge("September"), await edge("December")];
  // A column's name stands a few pixels right of its edge.
  expect(Math.abs((drawn?.x ?? NaN) - september)).toBeLessThan(12);
  expect(Math.abs((drawn?.x ?? NaN) + (drawn?.width ?? NaN) - december)).toBeLessThan(12);
});

test("the 12S Ultra shows the China-only leak and the hint against it, each with its source", async ({ page }) => {
  await page.goto("/devices/xiaomi-12s-ultra");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xiaomi 12S Ultra");
  await expect(page.getByText(/earlier rumored as Xiaomi 12 Ultra/)).toBeVisible();
  const outside = page.getByRole("row", { name: /All outside China/ });
  await expect(outside).toContainText("unlikely");
  await expect(outside).toContainText("(leak)");
  await expect(outside.getByRole("link", { name: /Snoopytech/ })).toHaveAttribute("href", "/sources/snoopytech");
  const read = outside.getByRole("link", { name: /28 June 2022/ }).first();
  await expect(read).toHaveAttribute("href", /^https:\/\/twitter\.com\//);
  await expect(outside).toContainText(/against:.*SomagNews/);
  await expect(page.getByRole("row", { name: /^China/ })).toContainText("announced");
  await expect(page.getByRole("row", { name: /^Imports/ })).toContainText("third-party");
});

test("whether the 12T has a Leica camera is left open", async ({ page }) => {
  await page.goto("/series/xiaomi-12t");
  await expect(page.getByText(/Leica camera/).first()).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/nobody knows|left open/i);
});
