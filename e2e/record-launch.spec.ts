import { signIn } from "./actions/sign-in";
import { fillLaunch, launchForm, sendLaunch, THE_12S } from "./actions/launch-form";
import { expect, test } from "./fixtures";

// On a database without that launch, and without its phones.
test.use({ apart: "record-launch" });

const DEVICES = ["12s", "12s-pro", "12s-ultra"];

test("an editor records the launch of the article, and a reader sees it on the next load", async ({
  page,
  browser,
  site,
}) => {
  const reader = await (await browser.newContext({ baseURL: site.origin })).newPage();
  await reader.goto("/calendar/2022/07");
  await expect(reader.getByText("Xiaomi 12S series launch")).toHaveCount(0);
  for (const device of DEVICES) expect((await reader.request.get(`/devices/xiaomi-${device}`)).status()).toBe(404);

  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, THE_12S);
  await expect(page.getByText("understood as: 4 July 2022, 19:00 Beijing")).toBeVisible();
  await sendLaunch(page);

  await reader.goto("/calendar/2022/07");
  const day = reader.getByRole("link", { name: "Xiaomi 12S series launch" });
  await expect(day).toBeVisible();
  await day.click();
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("Xiaomi 12S series launch");
  for (const device of DEVICES) {
    const answer = await reader.goto(`/devices/xiaomi-${device}`);
    expect(answer?.status()).toBe(200);
    await expect(reader.getByText("4 July 2022").first()).toBeVisible();
  }
  await reader.context().close();
});

test("a launch that is clicked twice is recorded once", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, { ...THE_12S, title: "Clicked twice", devices: [{ name: "Xiaomi Twice" }] });
  const before = await site.ledgerRows();
  await launchForm(page).send.dblclick();
  await expect(page.getByRole("status").filter({ hasText: "Recorded." })).toBeVisible();
  const after = await site.ledgerRows();
  expect(after.LaunchEvent).toBe((before.LaunchEvent ?? 0) + 1);
  expect(after.Device).toBe((before.Device ?? 0) + 1);
});

test("each form has a key of its own: going back and recording another launch records another launch", async ({
  page,
  site,
}) => {
  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, { ...THE_12S, title: "The one before", devices: [{ name: "Xiaomi Before" }] });
  await sendLaunch(page);
  await page.goBack();
  await fillLaunch(page, { ...THE_12S, title: "The one after", devices: [{ name: "Xiaomi After" }] });
  await sendLaunch(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The one after");
});
