import { signIn } from "./actions/sign-in";
import { fillLaunch, launchForm, sendLaunch, THE_12S } from "./actions/launch-form";
import { expect, test } from "./fixtures";

test.use({ javaScriptEnabled: false });

test("an editor without JavaScript signs in, is told what is wrong, asks for a row, and records a launch", async ({
  page,
  site,
}) => {
  await signIn(page, site.owner, "/edit/launches/new");
  const form = launchForm(page);
  await fillLaunch(page, {
    ...THE_12S,
    title: "",
    devices: [{ name: "Xiaomi Plain", markets: "China, international" }],
  });
  await form.send.click();
  await expect(form.title).toHaveAccessibleDescription(/needed/);
  await expect(form.device(1)).toHaveValue("Xiaomi Plain");
  await expect(form.wording).toHaveValue("states");
  await expect(form.brand).toHaveValue("xiaomi");

  await page.getByRole("button", { name: "Another device" }).click();
  await expect(form.device(4)).toBeVisible();
  await expect(form.device(1)).toHaveValue("Xiaomi Plain");

  await form.title.fill("Without JavaScript");
  await form.device(4).fill("Xiaomi Plain Pro");
  await sendLaunch(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Without JavaScript");
  await expect(page.getByText("Without JavaScript: Shows Xiaomi Plain Pro", { exact: true })).toBeVisible();
});
