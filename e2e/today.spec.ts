import { askForInvented } from "@/scripts/bench/invented-addresses";
import { expect, test } from "./fixtures";

// The catalog as a reader of today opens it.
test.use({ world: "catalog", day: "2026-11-22" });

test("Unpacked is on 10 August, and the earlier window is told as history", async ({ page }) => {
  await page.goto("/calendar/2022/08");
  const day = page.getByRole("region", { name: "By day" }).getByRole("listitem").filter({ hasText: "10 August" });
  await day.getByRole("link", { name: /Galaxy Unpacked/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Galaxy Unpacked/);
  await expect(page.getByRole("main")).toContainText(/narrowed\s+August 2022 → 10 August 2022/);
});

test("the page of what is next is never empty, and names its sources", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("link", { name: /Galaxy S27/ }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Due and overdue" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^What changed/ }).first()).toBeVisible();
});

test("a launch recorded from a shell shows without a restart", async ({ page, site }) => {
  await page.goto("/calendar/2027/03");
  await expect(page.getByRole("link", { name: /Recorded from a shell/ })).toHaveCount(0);
  const launch = ["--brand", "xiaomi", "--title", "Recorded from a shell", "--when", "9 March 2027"];
  await site.record([...launch, "--device", "Xiaomi Shell", "--market", "CN", "--said", "On 9 March."]);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: /Recorded from a shell/ })).toHaveCount(1, { timeout: 500 });
  }).toPass();
});

test("a published page is kept in ASCII, and reads the same", async ({ page }) => {
  const response = await page.goto("/devices/xiaomi-12s-ultra");
  await expect(page.getByRole("main")).toContainText("·");
  await page.reload();
  const bytes = (await page.request.get(response?.url() ?? "").then((answer) => answer.body())) ?? [];
  expect(bytes.every((byte) => byte < 0x80)).toBe(true);
});

test("a thousand invented addresses leave no file behind", async ({ site }) => {
  const { answers, filesBefore, filesAfter } = await askForInvented(site.origin, site.dataDir, 1_000);
  expect([...answers.keys()].every((status) => status < 500)).toBe(true);
  expect(answers.get(404)).toBeGreaterThan(500);
  // PostgreSQL may recycle a file of its own meanwhile.
  expect(filesAfter - filesBefore).toBeLessThan(20);
});
