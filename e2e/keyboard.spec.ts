import type { Locator, Page } from "@playwright/test";
import { press, tabTo, typeInto } from "./actions/keyboard";
import { expect, test } from "./fixtures";

// What readers do, by the keyboard alone, in the catalog as it opens today.
test.use({ world: "catalog", day: "2026-11-22" });

const ULTRA = "/devices/xiaomi-12s-ultra";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const main = (page: Page) => page.getByRole("main");
const inHeader = (page: Page) => page.getByRole("banner").getByRole("combobox", { name: /^Search by name/ });
const link = (within: Page | Locator, name: string | RegExp) => within.getByRole("link", { name, exact: true });

test.beforeEach(async ({ page }) => {
  // Where a claim was read is on the sites of others.
  await page.route(/^https:/, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>The article</title>" }),
  );
});

test("the first stop leads past the header", async ({ page }) => {
  await page.goto("/devices");
  await press(page, link(page, "Skip to the page"), { most: 1 });
  await tabTo(page, main(page).getByRole("link"), { most: 1 });
});

test("the next launch is opened from the first page, and from a change the claim behind it", async ({ page }) => {
  await page.goto("/");
  const next = main(page).getByRole("listitem").first().getByRole("link").first();
  const name = (await next.textContent()) ?? "";
  await press(page, next);
  await expect(title(page)).toContainText(name);

  await page.goto("/");
  const change = page
    .getByRole("region", { name: /^What changed/ })
    .getByRole("listitem")
    .first();
  await press(page, link(change, /read at/), { back: true });
  await expect(page).toHaveTitle("The article");
});

test("on a launch’s page one goes from how its date moved to who moved it", async ({ page }) => {
  await page.goto("/launches/samsung-galaxy-unpacked-august-2022");
  const moves = page.getByRole("region", { name: /^What changed/ });
  // Before it stand the dates, which lead to their claims on the page.
  const who = moves.getByRole("link").and(page.locator("[href^='/sources/']")).first();
  const name = (await who.textContent()) ?? "";
  await press(page, who, { most: 300 });
  await expect(page).toHaveURL(/\/sources\//);
  await expect(title(page)).toContainText(name);
});

test("the calendar is gone through by month and year, and by a date that is typed", async ({ page }) => {
  await page.goto("/");
  await press(page, link(page.getByRole("navigation", { name: "Main" }), "Calendar"));
  await expect(title(page)).toHaveText("2026");
  const years = page.getByRole("navigation", { name: "Years" });
  await press(page, link(years, "2025"));
  await expect(title(page)).toHaveText("2025");
  await press(page, main(page).getByRole("link", { name: "December 2025" }));
  await expect(title(page)).toHaveText("December 2025");
  const months = page.getByRole("navigation", { name: "Months" });
  await press(page, link(months, "November 2025"));
  await expect(title(page)).toHaveText("November 2025");
  await press(page, link(months, "December 2025"));
  await expect(title(page)).toHaveText("December 2025");
  await press(page, link(months, "All of 2025"));
  await expect(title(page)).toHaveText("2025");
  await typeInto(page, page.getByRole("textbox", { name: "Go to a month or a year" }), "4 July 2022");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("July 2022");
  await press(page, link(page.getByRole("region", { name: "By day" }), "Xiaomi 12S series launch"));
  await expect(title(page)).toContainText("Xiaomi 12S series launch");
});

test("the calendar is narrowed down by all four, shown as a list, and shown whole again", async ({ page }) => {
  await page.goto("/calendar/2022");
  const filters = page.getByRole("group", { name: "Show" });
  const filter = (name: string) => filters.getByRole("combobox", { name });
  await typeInto(page, filter("Brand"), "Xiaomi");
  await expect(page).toHaveURL(/\/calendar\/2022\?brand=xiaomi$/);
  await typeInto(page, filter("Market"), "China");
  await typeInto(page, filter("Certainty"), "Official");
  await typeInto(page, filter("Shape"), "Fold");
  await expect(page).toHaveURL(/\?brand=xiaomi&market=CN&certainty=official&shape=fold$/);
  await expect(filters.getByRole("status")).toContainText(/^\d+ of \d+ shown$/);
  await expect(link(page, "Samsung")).toBeHidden();
  await press(page, filters.getByRole("button", { name: "As a list" }), { key: "Space" });
  await expect(page).toHaveURL(/view=list/);
  await press(page, link(page.getByRole("navigation", { name: "Years" }), "2023"), { back: true });
  await expect(page).toHaveURL(/\/calendar\/2023\?view=list&brand=xiaomi&market=CN&certainty=official&shape=fold$/);
  await press(page, filters.getByRole("button", { name: /^Show all/ }));
  await expect(page).toHaveURL(/\/calendar\/2023\?view=list$/);
  // The button is gone with what it did.
  await expect(filter("Brand")).toBeFocused();
  await press(page, filters.getByRole("button", { name: "As a list" }), { key: "Space" });
  await expect(page).toHaveURL(/\/calendar\/2023$/);
});

test("a reader says where they are, unfolds the claims, and opens the source of one", async ({ page }) => {
  await page.goto(ULTRA);
  await typeInto(page, page.getByRole("combobox", { name: "Where are you?" }), "Germ");
  await expect(main(page).getByRole("status")).toHaveText(
    "Not sold in Germany (said of markets outside China), says Xiaomi.",
  );
  const claims = page.getByRole("region", { name: "Every claim" });
  const oldest = claims.getByText("12 Ultra in the first week of February", { exact: false });
  await expect(oldest).toBeHidden();
  await press(page, claims.locator("summary", { hasText: /2022: \d+ statements/ }), { most: 120 });
  await expect(oldest).toBeVisible();
  const said = claims.getByRole("listitem").filter({ hasText: "12 Ultra in the first week of February" });
  const who = said.getByRole("link").first();
  const name = (await who.textContent()) ?? "";
  await press(page, who);
  await expect(page).toHaveURL(/\/sources\//);
  await expect(title(page)).toContainText(name);
  await press(page, link(main(page), /read at/));
  await expect(page).toHaveTitle("The article");
});

test("the header’s search suggests, is led through by arrows, and is closed by Escape", async ({ page }) => {
  const suggested = page.getByRole("banner").getByRole("option");
  await page.goto("/devices");
  await typeInto(page, inHeader(page), "galxy s27 ul");
  await expect(suggested.first()).toContainText("Galaxy S27 Ultra");
  await expect(suggested.first()).toContainText("phone · Samsung");
  await expect(inHeader(page)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(suggested.first()).toHaveAttribute("aria-selected", "true");
  await expect(inHeader(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("Galaxy S27 Ultra");
  await expect(inHeader(page)).toHaveValue("");

  await typeInto(page, inHeader(page), "thor");
  await expect(suggested.first()).toContainText("Xiaomi 12S Ultra");
  await page.keyboard.press("Escape");
  await expect(suggested).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=thor");
  await press(page, link(page.getByRole("region", { name: "Found" }), "Xiaomi 12S Ultra"));
  await expect(title(page)).toHaveText("Xiaomi 12S Ultra");
});

test("two phones are set side by side for a country, and one is taken out again", async ({ page }) => {
  const phone = (number: number) => page.getByRole("textbox", { name: `Phone ${number}`, exact: true });
  const heads = page.getByRole("region", { name: /side by side$/ }).getByRole("columnheader");
  await page.goto(ULTRA);
  await press(page, link(main(page), "Compare with another phone"));
  await expect(phone(2)).toBeVisible();
  await typeInto(page, phone(2), "Pixel 7 Pro");
  await typeInto(page, page.getByRole("combobox", { name: "Market" }), "germany");
  await press(page, main(page).getByRole("button", { name: "Compare" }), { most: 1 });
  await expect(page).toHaveURL("/compare?devices=xiaomi-12s-ultra,google-pixel-7-pro&market=DE");
  await expect(heads).toHaveText([/Xiaomi 12S Ultra/, /Pixel 7 Pro/]);
  await press(page, page.getByRole("checkbox", { name: "Only what differs" }), { key: "Space" });
  await expect(page.getByRole("checkbox", { name: "Only what differs" })).toBeChecked();
  await press(page, link(heads, "Remove Pixel 7 Pro"));
  await expect(page).toHaveURL("/compare?devices=xiaomi-12s-ultra&market=DE");
  await expect(main(page)).toContainText("Xiaomi 12S Ultra stands alone so far");
  await expect(phone(2)).toBeVisible();
});

test("a page’s calendar is followed by a link, or by its address, which can be copied", async ({ page, site }) => {
  const address = `${site.origin}/feeds/calendar.ics?device=xiaomi-12s-ultra`;
  await page.goto(ULTRA);
  const follow = link(page, "Follow Xiaomi 12S Ultra in your calendar");
  await tabTo(page, follow);
  await expect(follow).toHaveAttribute("href", address.replace("http:", "webcal:"));
  await press(page, page.getByText("Other ways to follow"), { most: 1 });
  await tabTo(page, page.getByRole("textbox", { name: /^Address of the calendar/ }), { most: 1 });
  for (const key of ["ControlOrMeta+A", "ControlOrMeta+C"]) await page.keyboard.press(key);
  await tabTo(page, inHeader(page), { back: true });
  await page.keyboard.press("ControlOrMeta+V");
  await expect(inHeader(page)).toHaveValue(address);
});

test("a page is seen as of a day, by either clock, and of today again", async ({ page }) => {
  await page.goto(ULTRA);
  const day = page.getByLabel("See this page as of");
  await tabTo(page, day, { back: true });
  // From its year to its month, which is typed first.
  for (let part = 0; part < 2; part += 1) await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("06282022");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${ULTRA}?asOf=2022-06-28`);
  const banner = page.getByRole("note", { name: "As of another day" });
  await press(page, link(banner, "What Debut had recorded by then"));
  await expect(page).toHaveURL(`${ULTRA}?asOf=2022-06-28&recorded=1`);
  await press(page, link(banner, "Back to today"));
  await expect(page).toHaveURL(ULTRA);
});

test("on a narrow page the places, the search and the theme are in reach", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  const places = page.getByRole("navigation", { name: "Main" });
  for (const place of ["Upcoming", "Calendar", "Devices", "Brands", "Markets", "Sources"])
    await tabTo(page, link(places, place), { most: 3 });
  await tabTo(page, link(page.getByRole("banner"), "Search"), { most: 1 });
  await press(page, page.getByRole("button", { name: "Dark theme" }), { key: "Space", most: 1 });
  await expect(page.getByRole("button", { name: "Light theme" })).toBeFocused();
  await press(page, link(places, "Brands"), { back: true });
  await expect(title(page)).toHaveText("Brands");
  await press(page, link(main(page), "Xiaomi"), { most: 200 });
  await expect(title(page)).toHaveText("Xiaomi");
});
