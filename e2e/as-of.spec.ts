import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// Four years on: what was known on a day in 2022 is asked for in the address.
test.use({ world: "catalog", day: "2026-11-22", apart: "as-of" });

const ULTRA = "/devices/xiaomi-12s-ultra";
const ON = "?asOf=2022-06-28";

const banner = (page: Page) => page.getByRole("note", { name: "As of another day" });
const title = (page: Page) => page.getByRole("heading", { level: 1 });

test("the Ultra is called what it was called on the day", async ({ page }) => {
  await page.goto(`${ULTRA}?asOf=2022-05-01`);
  await expect(title(page)).toHaveText("Xiaomi 12 Ultra");
  await expect(page.getByRole("main")).not.toContainText("12S Ultra");
  await page.goto(`${ULTRA}${ON}`);
  await expect(title(page)).toHaveText("Xiaomi 12S Ultra");
  await expect(page.getByText(/earlier rumored as Xiaomi 12 Ultra/)).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/To be shown on Monday 4 July 2022/);
  await page.goto(ULTRA);
  await expect(title(page)).toHaveText("Xiaomi 12S Ultra");
  await expect(page.getByRole("main")).toContainText(/Was shown on Monday 4 July 2022/);
  await expect(banner(page)).toHaveCount(0);
});

test("outside China it was unlikely by a leak, with the hint against it, and is excluded today", async ({ page }) => {
  const outside = page.getByRole("row", { name: /All outside China/ });
  await page.goto(`/devices/xiaomi-12s${ON}`);
  await expect(outside).toContainText("unlikely");
  await expect(outside).toContainText("(leak)");
  await expect(outside.getByRole("link", { name: /Snoopytech/ })).toBeVisible();
  await expect(outside).toContainText(/against:.*SomagNews/);
  await page.goto(ULTRA);
  await expect(outside).toContainText("excluded");
});

test("a claim recorded now counts from the day it was stated, and not in what Debut had recorded by then", async ({
  page,
  site,
}) => {
  const germany = page.getByRole("row", { name: /^Germany/ });
  await page.goto(`/devices/xiaomi-12s-pro${ON}`);
  await expect(page.getByRole("row", { name: /All outside China/ })).toBeVisible();
  await expect(germany).toHaveCount(0);
  await page.goto(`/calendar/2022/10${ON}`);
  await expect(page.getByRole("link", { name: /for Germany/ })).toHaveCount(0);
  await site.record([
    ...["--brand", "xiaomi", "--title", "Xiaomi 12S Pro for Germany", "--when", "October 2022"],
    ...["--device", "Xiaomi 12S Pro", "--market", "DE", "--said", "It comes to Germany in October."],
    ...["--link", "https://www.mi.com/de/xiaomi-12s-pro", "--stated-on", "28 June 2022"],
  ]);
  await expect(async () => {
    await page.goto(`/devices/xiaomi-12s-pro${ON}`);
    await expect(germany).toContainText("announced", { timeout: 500 });
  }).toPass();
  await page.goto(`/calendar/2022/10${ON}`);
  await expect(page.getByRole("link", { name: /for Germany/ })).toBeVisible();
  await page.goto("/devices/xiaomi-12s-pro?asOf=2022-06-27");
  await expect(germany).toHaveCount(0);

  await page.goto(`/devices/xiaomi-12s-pro${ON}`);
  await banner(page).getByRole("link", { name: "What Debut had recorded by then" }).click();
  await expect(page).toHaveURL(/\?asOf=2022-06-28&recorded=1$/);
  await expect(page.getByRole("main")).toContainText(
    "By the end of 28 June 2022 Debut had recorded nothing about Xiaomi 12S Pro.",
  );
});

test("Unpacked stood in the lane of August and on no day, and the months beside it stay on the day", async ({
  page,
}) => {
  await page.goto(`/calendar/2022/08${ON}`);
  const lanes = page.getByRole("region", { name: "Without a day" });
  const august = lanes.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "August 2022" }) });
  await expect(august.getByRole("link", { name: /Galaxy Unpacked/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "By day" }).getByRole("link", { name: /Unpacked/ })).toHaveCount(0);
  await page.getByRole("link", { name: "July 2022" }).click();
  await expect(page).toHaveURL(`/calendar/2022/07${ON}`);
  await expect(page.getByRole("link", { name: /Xiaomi 12S series launch/ })).toBeVisible();
  await expect(banner(page)).toContainText("As of 28 June 2022: what had been publicly stated by then.");
  await page.getByRole("link", { name: /Xiaomi 12S series launch/ }).click();
  await expect(page).toHaveURL(`/launches/xiaomi-12s-launch${ON}`);
  await page.goto("/calendar/2022/08");
  await expect(page.getByRole("region", { name: "By day" }).getByRole("link", { name: /Unpacked/ })).toBeVisible();
});

test("families, brands and years are of the day too", async ({ page }) => {
  await page.goto(`/series/xiaomi-12t${ON}`);
  await expect(page.getByRole("main")).toContainText("Nobody has named a device of this family yet.");
  await page.goto(`/brands/xiaomi${ON}`);
  const coming = page.getByRole("region", { name: "What is coming" });
  await expect(coming.getByRole("link", { name: /12S series launch/ })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Xiaomi 18");
  await page.goto(`/calendar/2022${ON}`);
  await expect(page.getByRole("main")).toContainText(/Pixel 7/);
  await expect(page.getByRole("main")).not.toContainText("Xiaomi 13");
  await page.goto(`/calendar${ON}`);
  await expect(title(page)).toHaveText("2022");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader asks for a day at the foot of the page, sees the other view, and goes back to today", async ({
    page,
  }) => {
    await page.goto(ULTRA);
    await page.getByLabel("See this page as of").fill("2022-05-01");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(`${ULTRA}?asOf=2022-05-01`);
    await expect(title(page)).toHaveText("Xiaomi 12 Ultra");
    await expect(page.getByLabel("See this page as of")).toHaveValue("2022-05-01");
    await banner(page).getByRole("link", { name: "What Debut had recorded by then" }).click();
    await expect(banner(page)).toContainText("As of 1 May 2022: what Debut had recorded by then.");
    await page.getByLabel("See this page as of").fill("2022-06-28");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(`${ULTRA}?asOf=2022-06-28&recorded=1`);
    await banner(page).getByRole("link", { name: "What had been publicly stated by then" }).click();
    await expect(page).toHaveURL(`${ULTRA}${ON}`);
    await banner(page).getByRole("link", { name: "Back to today" }).click();
    await expect(page).toHaveURL(ULTRA);
    await expect(banner(page)).toHaveCount(0);
  });
});

test("a record of which nothing was known by then says so, and is found", async ({ page }) => {
  const answer = await page.goto(`/devices/xiaomi-12t${ON}`);
  expect(answer?.status()).toBe(200);
  await expect(title(page)).toHaveText("Xiaomi 12T");
  await expect(page.getByRole("main")).toContainText("By 28 June 2022 nobody had said anything about Xiaomi 12T");
});

test("a name that nobody had used by then is marked in lists and on its page, and no other", async ({ page }) => {
  const LATER = "as it is called today";
  const devices = page.getByRole("region", { name: /family$/ });
  // On a brand's page within the line of its family.
  const line = (name: string) =>
    devices
      .getByRole("row")
      .or(devices.getByRole("listitem"))
      .filter({ has: page.getByRole("link", { name, exact: true }) })
      .last();
  for (const path of ["/series/xiaomi-12s", "/brands/xiaomi"]) {
    await page.goto(`${path}?asOf=2022-05-01`);
    for (const name of ["Xiaomi 12S", "Xiaomi 12S Pro"]) await expect(line(name)).toContainText(LATER);
    await expect(line("Xiaomi 12 Ultra")).not.toContainText(LATER);
    await page.goto(`${path}${ON}`);
    for (const name of ["Xiaomi 12S", "Xiaomi 12S Pro"]) await expect(line(name)).not.toContainText(LATER);
  }
  await page.goto("/devices/xiaomi-12s-pro?asOf=2022-05-01");
  await expect(page.getByRole("main")).toContainText(`Xiaomi 12S Pro${LATER}`);
});

test("what is no day, or is still to come, is not found", async ({ request }) => {
  const days = [
    "yesterday",
    "2022-02-30",
    "2022-6-1",
    "1999-12-31",
    "2026-11-23",
    "2022%2F06%2F28",
    "%ff",
    "%25ff",
    "../",
  ];
  for (const path of [ULTRA, "/calendar/2022/08", "/brands/xiaomi"]) {
    for (const day of days) {
      expect((await request.get(`${path}?asOf=${day}`)).status(), `${path} as of ${day}`).toBe(404);
    }
  }
  expect((await request.get(`/devices/no-such-phone${ON}`)).status()).toBe(404);
  expect((await request.get(`/calendar/2035/01${ON}`)).status()).toBe(404);
  expect((await request.get("/as-of/2022-06-28/guessed/devices/xiaomi-12s")).status()).toBe(404);
  // Nothing asked for: the page of today.
  expect((await request.get(`${ULTRA}?asOf=`)).status()).toBe(200);
});

test("is published once, and tells a search engine to look at the page of today", async ({ page, request, site }) => {
  await request.get(`${ULTRA}?asOf=2022-06-29`);
  const again = await request.get(`${ULTRA}?asOf=2022-06-29`);
  expect(again.headers()["x-nextjs-cache"]).toBe("HIT");
  for (const path of [`${ULTRA}${ON}`, "/as-of/2022-06-28/stated/devices/xiaomi-12s-ultra"]) {
    await page.goto(path);
    await expect(title(page)).toHaveText("Xiaomi 12S Ultra");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", `${site.origin}${ULTRA}`);
    await expect(page.getByRole("link", { name: "Devices" }).first()).toHaveAttribute("aria-current", "true");
  }
  await expect(page).toHaveTitle(/Xiaomi 12S Ultra as of 28 June 2022/);
});
