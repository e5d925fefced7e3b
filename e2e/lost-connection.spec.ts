import { signIn } from "./actions/sign-in";
import { fillLaunch, launchForm, THE_12S } from "./actions/launch-form";
import { expect, test } from "./fixtures";

test.use({ mayComplain: /net::ERR_|Failed to fetch/ });

test("a launch whose answer got lost is kept as typed, and recorded once when it is sent again", async ({
  page,
  site,
}) => {
  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, { ...THE_12S, title: "Sent into the void", devices: [{ name: "Xiaomi Void" }] });
  const before = await site.ledgerRows();
  const form = launchForm(page);

  await page.route("**/edit/launches/new", (route) => route.abort());
  await form.send.click();
  await expect(form.summary).toContainText("No answer");
  await expect(form.title).toHaveValue("Sent into the void");
  expect(await site.ledgerRows()).toEqual(before);

  // The request arrives, its answer does not.
  await page.unroute("**/edit/launches/new");
  await page.route("**/edit/launches/new", async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await form.send.click();
  await expect.poll(async () => (await site.ledgerRows()).LaunchEvent).toBe((before.LaunchEvent ?? 0) + 1);
  await expect(form.send).toHaveText("Record the launch");
  await expect(form.device(1)).toHaveValue("Xiaomi Void");

  await page.unroute("**/edit/launches/new");
  await form.send.click();
  await expect(page.getByRole("status").filter({ hasText: "Recorded." })).toBeVisible();
  expect((await site.ledgerRows()).LaunchEvent).toBe((before.LaunchEvent ?? 0) + 1);
});
