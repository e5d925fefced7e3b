import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const DAY = "2022-06-28";

test.use({ world: "catalog", day: DAY });

/** Where the calendar of August 2022 has Samsung's event. */
async function expectUnpacked(page: Page, where: "in the lane of August" | "on 10 August"): Promise<void> {
  await page.goto("/calendar/2022/08");
  const unpacked = page.getByRole("link", { name: /Galaxy Unpacked/ });
  const days = page.getByRole("region", { name: "By day" });
  const lanes = page.getByRole("region", { name: "Without a day" });
  const august = lanes.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "August 2022" }) });
  const tenth = days.getByRole("listitem").filter({ hasText: "10 August" });
  const [there, nowhere] = where === "on 10 August" ? [tenth, lanes] : [august, days];
  await expect(there.filter({ has: unpacked })).toHaveCount(1);
  await expect(nowhere.getByRole("link", { name: /Unpacked/ })).toHaveCount(0);
  // Nothing of this page is still on its way when the app stops.
  await page.goto("about:blank");
}

test("the same data, opened on another day, show that day's calendar", async ({ page, site }) => {
  test.slow();
  await expectUnpacked(page, "in the lane of August");
  await site.reopen("2026-11-22");
  await expectUnpacked(page, "on 10 August");
  await site.reopen(DAY);
  await expectUnpacked(page, "in the lane of August");
});
