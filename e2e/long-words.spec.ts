import type { Page } from "@playwright/test";
import { signIn } from "./actions/sign-in";
import { fillLaunch, sendLaunch, THE_12S } from "./actions/launch-form";
import { expect, test } from "./fixtures";

const word = (letters: number) => "Wortungetuem".repeat(Math.ceil(letters / 12)).slice(0, letters);

/** No page is wider than its window, on a phone or a desk: a reader would have to scroll each line. */
async function expectNoOverflow(page: Page, path: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${path} at ${width}`).toBeLessThanOrEqual(width);
  }
}

test("a word without end widens no page", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/launches/new");
  const device = `Xiaomi ${word(90)}`;
  await fillLaunch(page, {
    ...THE_12S,
    title: word(180),
    said: word(300),
    note: word(300),
    source: word(80),
    kind: "press",
    devices: [{ name: device, series: `Xiaomi ${word(60)}`, markets: "China" }],
  });
  await sendLaunch(page);
  const desk = new URL(page.url()).pathname;
  const launch = desk.replace("/edit", "");
  await page.goto(launch);
  const phone = await page.getByRole("link", { name: device }).first().getAttribute("href");
  const series = await page
    .goto(phone ?? "")
    .then(() => page.locator("a[href^='/series/']").first().getAttribute("href"));
  const lists = ["/", "/devices", "/brands/xiaomi", "/calendar/2022", "/calendar/2022/07", "/edit"];
  for (const path of [launch, phone ?? "", series ?? "", desk, ...lists]) await expectNoOverflow(page, path);
});
