import type { Locator, Page } from "@playwright/test";
import { operate } from "./actions/claim-operation";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

// It changes the world's own records, which other files of this world look at.
test.use({ apart: "edit-record" });

const record = (page: Page) => page.getByRole("region", { name: "The record" });
const told = (page: Page) => page.getByRole("status").filter({ hasText: /\w/ }).first();
const nameOf = (page: Page) => record(page).getByLabel("Working name", { exact: true });

/** Unfolds the form that changes a record, and fills it in. */
async function fillEdit(page: Page, fields: Readonly<Record<string, string>>): Promise<Locator> {
  const summary = record(page).locator("summary", { hasText: /^Edit:/ });
  await summary.click();
  const form = summary.locator("xpath=..");
  for (const [label, text] of Object.entries(fields)) {
    const control = form.getByLabel(label, { exact: true });
    const isSelect = await control.evaluate((element) => element.tagName === "SELECT");
    await (isSelect ? control.selectOption(text) : control.fill(text));
  }
  await form.getByRole("textbox", { name: "Why" }).fill("As it is called now.");
  return form.getByRole("button", { name: "Edit", exact: true });
}

test("a record is given another address, and the one before leads there for good", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/devices/xiaomi-12-pro");
  const rename = { Address: "Xiaomi 12 Pro" };
  await operate(record(page), "Change the address", "The brand writes it so.", rename);
  await expect(record(page).getByLabel("Address")).toHaveAccessibleDescription(/small letters a to z/);
  await record(page).getByLabel("Address").fill("xiaomi-12-pro-2021");
  await record(page).getByRole("button", { name: "Change the address" }).click();
  await expect(page).toHaveURL(/\/edit\/devices\/xiaomi-12-pro-2021\?done=renamed$/);
  await expect(told(page)).toContainText("leads here");
  for (const place of ["/devices", "/edit/devices"]) {
    await page.goto(`${place}/xiaomi-12-pro`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Xiaomi 12 Pro/);
  }
  await page.goto("/devices/xiaomi-12-pro");
  await expect(page).toHaveURL(/\/devices\/xiaomi-12-pro-2021$/);
});

test("a duplicate is merged by its name, and readers see one phone", async ({ page, site }) => {
  await site.record([
    ...["--brand", "xiaomi", "--title", "A twin", "--when", "20 July 2022", "--device", "Xiaomi Twin"],
    ...["--stated-on", "1 June 2022", "--said", "On 20 July."],
  ]);
  await signIn(page, site.owner, "/edit/devices/xiaomi-twin");
  await page.getByRole("link", { name: "Merge it into another phone" }).click();
  const other = page.getByRole("combobox", { name: "The phone that stays" });
  await other.fill("Nobody");
  await page.getByRole("button", { name: "See what moves" }).click();
  await expect(other).toHaveAccessibleDescription(/no such device/);
  await other.fill("xiaomi 12");
  await page
    .getByRole("option", { name: /^Xiaomi 12(?! Pro)/ })
    .first()
    .click();
  await page.getByRole("button", { name: "See what moves" }).click();
  await expect(page.getByRole("region", { name: "What moves" })).toContainText("xiaomi-twin will lead to xiaomi-12");
  await page.getByRole("button", { name: "Merge them" }).click();
  await expect(page.getByRole("textbox", { name: "Why" })).toHaveAccessibleDescription(/needed/);
  await page.getByRole("textbox", { name: "Why" }).fill("Both are the L3.");
  await page.getByRole("button", { name: "Merge them" }).click();
  await expect(page).toHaveURL(/\/edit\/devices\/xiaomi-12\?done=merged$/);
  await expect(told(page)).toContainText("one record now");
  await page.goto("/devices/xiaomi-twin");
  await expect(page).toHaveURL(/\/devices\/xiaomi-12$/);
  // The launch shows the one that stays.
  await page.goto("/calendar/2022/07");
  await page.getByRole("link", { name: "A twin" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A twin");
  await expect(page.locator('main a[href="/devices/xiaomi-12"]').first()).toBeVisible();
  await expect(page.locator('main a[href="/devices/xiaomi-twin"]')).toHaveCount(0);
});

test("in two tabs, other fields are both kept, and of one field the editor sees theirs and chooses", async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const address = "/edit/devices/xiaomi-12";
  await signIn(page, site.owner, address);
  const other = await page.context().newPage();
  await other.goto(address);
  await (await fillEdit(other, { "Form factor": "flip" })).click();
  await expect(told(other)).toContainText("Changed.");
  await (await fillEdit(page, { "Working name": "12 by me" })).click();
  await expect(told(page)).toContainText("Changed.");
  await expect(record(page)).toContainText("Flip");
  await expect(record(page)).toContainText("12 by me");

  await other.goto(address);
  await page.goto(address);
  await (await fillEdit(other, { "Working name": "12 by another" })).click();
  await expect(told(other)).toContainText("Changed.");
  const send = await fillEdit(page, { "Working name": "12 again" });
  await send.click();
  await expect(nameOf(page)).toHaveAccessibleDescription(/from “12 by me” to “12 by another” meanwhile/);
  await expect(nameOf(page)).toHaveValue("12 again");
  await page.getByRole("button", { name: /^Take theirs ?: Working name/ }).click();
  await expect(nameOf(page)).toHaveValue("12 by another");
  await nameOf(page).fill("12 again");
  await send.click();
  await expect(told(page)).toContainText("Changed.");
  await expect(record(page)).toContainText("12 again");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what another changed is told, and can be taken", async ({ page, site }) => {
    const address = "/edit/series/xiaomi-12";
    await signIn(page, site.owner, address);
    const other = await page.context().newPage();
    await other.goto(address);
    await (await fillEdit(other, { Name: "Xiaomi 12 by another" })).click();
    await expect(told(other)).toContainText("Changed.");
    await (await fillEdit(page, { Name: "Xiaomi 12 by me" })).click();
    const name = record(page).getByLabel("Name", { exact: true });
    await expect(name).toHaveAccessibleDescription(/to “Xiaomi 12 by another” meanwhile/);
    await page.getByRole("button", { name: /^Take theirs ?: Name/ }).click();
    await expect(name).toHaveValue("Xiaomi 12 by another");
  });
});
