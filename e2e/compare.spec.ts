import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

// The catalog as a reader of today opens it.
test.use({ world: "catalog", day: "2026-11-22", mayComplain: /429/ });

const phone = (page: Page, number: number) => page.getByRole("textbox", { name: `Phone ${number}`, exact: true });
const market = (page: Page) => page.getByRole("combobox", { name: "Market" });
const compare = (page: Page) => page.getByRole("main").getByRole("button", { name: "Compare" });
const table = (page: Page) => page.getByRole("region", { name: /side by side$/ }).getByRole("table");
const heads = (page: Page) => table(page).getByRole("columnheader");
/** The cells of a line, one for each phone: "Answer" of "Germany". */
const cells = (page: Page, part: string, line: string) =>
  table(page)
    .getByRole("rowgroup")
    .filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${part}( home of|$)`) }) })
    .getByRole("row", { name: new RegExp(`^${line}`) })
    .getByRole("cell");

const ULTRA_AND_PIXEL = "/compare?devices=xiaomi-12s-ultra,google-pixel-7-pro";

test("two phones answer for China and Germany, each with who says so", async ({ page }) => {
  await page.goto(`${ULTRA_AND_PIXEL}&market=DE`);
  await expect(page).toHaveTitle(/Xiaomi 12S Ultra and Pixel 7 Pro compared/);

  await expect(heads(page)).toHaveText([/Xiaomi 12S Ultra/, /Pixel 7 Pro/]);
  await expect(cells(page, "Germany", "Answer").first()).toContainText("excluded (official, said of ");
  await expect(cells(page, "Germany", "On sale").nth(1)).toContainText("13 October 2022");
  await expect(cells(page, "China", "Answer").first()).toContainText("available (official)");
  await expect(cells(page, "China", "Price").first()).toContainText("CN¥5,999");
  const announced = cells(page, "Launch", "Shown");
  await expect(announced.first()).toContainText("4 July 2022, 19:00 Beijing");
  await expect(announced.first().getByRole("img", { name: "official" })).toBeVisible();
  await expect(
    announced
      .first()
      .getByRole("link", { name: /read at/ })
      .first(),
  ).toHaveAttribute("href", /^https?:/);
});

test("what is the same says so, and can be left out", async ({ page }) => {
  await page.goto("/compare?devices=xiaomi-12s,xiaomi-12s-pro");
  const shape = table(page).getByRole("rowheader", { name: "Shape as filed by Debut both the same" });
  await expect(shape).toBeVisible();
  await page.getByRole("checkbox", { name: "Only what differs" }).press("Space");
  await expect(shape).toBeHidden();
  await expect(table(page).getByRole("rowheader", { name: "Model numbers", exact: true })).toBeVisible();
});

test("on a narrow page two phones fit, and of more the table moves within its frame, under its leading words", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const widths = () =>
    page.evaluate(() => {
      const frame = document.querySelector("[role=region][tabindex]");
      return {
        page: document.documentElement.scrollWidth,
        hidden: (frame?.scrollWidth ?? 0) - (frame?.clientWidth ?? 0),
      };
    });
  await page.goto(ULTRA_AND_PIXEL);
  expect(await widths()).toEqual({ page: 360, hidden: 0 });
  await page.goto(`${ULTRA_AND_PIXEL},xiaomi-12s,xiaomi-12`);
  const { page: whole, hidden } = await widths();
  expect(whole).toBe(360);
  expect(hidden).toBeGreaterThan(100);
  const frame = page.getByRole("region", { name: /side by side$/ });
  await frame.focus();
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(heads(page).last()).toBeInViewport({ ratio: 0.9, timeout: 200 });
  }).toPass();
  await expect(table(page).getByRole("rowheader", { name: "Shown" })).toBeInViewport({ ratio: 1 });
});

test("the address of a comparison is one, and a comparison is in no index", async ({ page }) => {
  const leadsTo = async (path: string) => {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    return [answer.status(), answer.headers()["location"]];
  };
  expect(await leadsTo(`${ULTRA_AND_PIXEL},xiaomi-12s-ultra&market=germany`)).toEqual([
    307,
    `${ULTRA_AND_PIXEL}&market=DE`,
  ]);
  expect(await leadsTo("/compare?device=xiaomi%2012s%20ultra&device=&device=pixel%207%20pro&market=")).toEqual([
    307,
    ULTRA_AND_PIXEL,
  ]);
  expect(await leadsTo("/compare?devices=&market=")).toEqual([307, "/compare"]);
  expect(await leadsTo(ULTRA_AND_PIXEL)).toEqual([200, undefined]);
  await page.goto("/compare");
  await expect(page.locator("meta[name=robots]")).toHaveCount(0);
  await page.goto(ULTRA_AND_PIXEL);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an example leads to a comparison, and a phone is added to it by a link", async ({ page }) => {
    await page.goto("/compare");
    const examples = page.getByRole("list", { name: "Examples" }).getByRole("link");
    expect(await examples.count()).toBeGreaterThan(1);
    await examples.first().click();
    await expect(heads(page)).toHaveCount(2);
    await page.goto("/compare?devices=xiaomi-12s-ultra");
    await page.getByRole("main").getByRole("link", { name: "Xiaomi 12S", exact: true }).click();
    await expect(page).toHaveURL("/compare?devices=xiaomi-12s-ultra,xiaomi-12s");
    await expect(heads(page)).toHaveText([/Xiaomi 12S Ultra/, /Xiaomi 12S/]);
  });

  test("a name that two phones share asks which, and keeps what else was typed", async ({ page }) => {
    await page.goto("/compare");
    await phone(page, 1).fill("Pixel 7 Pro");
    await phone(page, 2).fill("diting");
    await phone(page, 3).fill("zzzz");
    await compare(page).click();
    await expect(phone(page, 2)).toHaveValue("diting");
    await expect(phone(page, 2)).toHaveAccessibleDescription(/More than one phone goes by this/);
    await expect(phone(page, 3)).toHaveValue("zzzz");
    await expect(phone(page, 3)).toHaveAccessibleDescription(/No phone goes by this, now or before/);
    await page.getByRole("main").getByRole("link", { name: "Xiaomi 12T Pro", exact: true }).click();
    await expect(heads(page)).toHaveText([/Pixel 7 Pro/, /Xiaomi 12T Pro/]);
    await expect(phone(page, 3)).toHaveValue("zzzz");
    await phone(page, 3).fill("");
    await compare(page).click();
    await expect(page).toHaveURL("/compare?devices=google-pixel-7-pro,xiaomi-12t-pro");
  });

  test("what cannot be looked up and a market that is none are told beside their fields", async ({ page }) => {
    await page.goto(`/compare?devices=xiaomi-12s&device=${"x".repeat(200)}&device=%3F!&market=Narnia`);
    await expect(phone(page, 2)).toHaveAccessibleDescription(/At most 80 characters/);
    await expect(phone(page, 3)).toHaveAccessibleDescription(/a letter or a digit/);
    await expect(market(page)).toHaveAccessibleDescription("There is no such country.");
    await expect(market(page)).toHaveValue("Narnia");
  });

  test("of five phones four are compared, and the fifth is told to be left out", async ({ page }) => {
    await page.goto(`${ULTRA_AND_PIXEL},xiaomi-12s,xiaomi-12,xiaomi-12t`);
    await expect(heads(page)).toHaveCount(4);
    await expect(page.getByRole("note")).toContainText(/No more than 4 phones.*xiaomi-12t/);
    await expect(phone(page, 5)).toHaveCount(0);
    await heads(page).getByRole("link", { name: "Remove Xiaomi 12", exact: true }).click();
    await expect(heads(page)).toHaveCount(3);
  });
});

test("too many at once are told so, and later answered", async ({ page }) => {
  const asked = await Promise.all(Array.from({ length: 60 }, () => page.request.get(ULTRA_AND_PIXEL)));
  const refused = asked.filter((answer) => answer.status() === 429);
  expect(asked.every((answer) => [200, 429].includes(answer.status()))).toBe(true);
  expect(refused.length).toBeGreaterThan(10);
  expect(refused[0]?.headers()["retry-after"]).toBe("2");
  expect(await refused[0]?.text()).toContain("Too many comparisons");
  await expect(async () => {
    await page.goto(ULTRA_AND_PIXEL);
    await expect(heads(page)).toHaveCount(2, { timeout: 1_000 });
  }).toPass();
});
