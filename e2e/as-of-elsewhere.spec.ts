import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// What a page as of a day leads to, and what stands where there is none.
test.use({ world: "catalog", day: "2026-11-22", apart: "as-of" });

const ULTRA = "/devices/xiaomi-12s-ultra";
const ON = "?asOf=2022-06-28";

const banner = (page: Page) => page.getByRole("note", { name: "As of another day" });
const title = (page: Page) => page.getByRole("heading", { level: 1 });

test("the header keeps the day where there is a page of it, and says where there is none", async ({ page }) => {
  const header = page.getByRole("navigation", { name: "Main" });
  await page.goto(`${ULTRA}${ON}&recorded=1`);
  await header.getByRole("list", { name: "On this day" }).getByRole("link", { name: "Calendar" }).click();
  await expect(page).toHaveURL(`/calendar${ON}&recorded=1`);
  await expect(banner(page)).toContainText("As of 28 June 2022: what Debut had recorded by then.");
  await expect(header.getByRole("link", { name: "Calendar" })).toHaveAttribute("aria-current", "page");
  await header.getByRole("list", { name: "Today" }).getByRole("link", { name: "Devices" }).click();
  await expect(page).toHaveURL("/devices");
  await expect(banner(page)).toHaveCount(0);
  await expect(header.getByRole("list", { name: "Today" })).toHaveCount(0);
});

test("a page that is of today only drops the day from its address", async ({ page, request }) => {
  for (const path of ["/", "/devices", "/brands", "/markets", "/sources", "/search"]) {
    for (const query of [`${ON}&recorded=1`, "?asOf=yesterday"]) {
      const answer = await request.get(`${path}${query}`, { maxRedirects: 0 });
      expect([answer.status(), answer.headers()["location"]], path + query).toEqual([307, path]);
    }
    await page.goto(`${path}${ON}`);
    await expect(page).toHaveURL(path);
  }
  await page.goto(`/search${ON}&q=thor`);
  await expect(page).toHaveURL("/search?q=thor");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a day that no page is of, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, mayComplain: /404/ });

    test("is told so: which days there are, and the ways to today and to another day", async ({ page }) => {
      for (const day of ["2022-02-30", "1999-01-01", "3022-01-01", "2022-6-28", "2022-06", "2026-11-23", "%ff"]) {
        const answer = await page.goto(`${ULTRA}?asOf=${day}`);
        expect([answer?.status(), answer?.headers()["cache-control"]], day).toEqual([404, "no-store"]);
        await expect(title(page)).toHaveText("No page of that day");
        await expect(page.getByRole("main")).toContainText("any day from 1 January 2000 to today");
      }
      await page.getByRole("link", { name: "the page as it is today" }).click();
      await expect(title(page)).toHaveText("Xiaomi 12S Ultra");
      await expect(page).toHaveURL(new RegExp(`${ULTRA}[?]?$`));
      await expect(page.getByLabel("See this page as of")).toHaveAttribute("max", "2026-11-22");

      await page.goto("/calendar/2022/08?asOf=2022-06");
      await page.getByLabel("See this page as of").fill("2022-06-28");
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(`/calendar/2022/08${ON}`);
      await expect(banner(page)).toContainText("As of 28 June 2022");
    });
  });
}
