import { signIn } from "./actions/sign-in";
import { fillLaunch, sendLaunch, THE_12S } from "./actions/launch-form";
import { expect, test } from "./fixtures";

test("a launch that was recorded wrongly is struck, and the strike is undone", async ({ page, browser, site }) => {
  await signIn(page, site.owner, "/edit/launches/new");
  const launch = { ...THE_12S, title: "A slip of the pen", when: "20 July 2022", devices: [{ name: "Xiaomi Wrong" }] };
  await fillLaunch(page, launch);
  await sendLaunch(page);
  const reader = await (await browser.newContext({ baseURL: site.origin })).newPage();
  const seen = reader.getByRole("link", { name: "A slip of the pen" });
  await reader.goto("/calendar/2022/07");
  await expect(seen).toBeVisible();

  await page.goto("/edit");
  const mine = page.getByRole("region", { name: "Recorded by you" });
  const row = mine.getByRole("listitem").filter({ hasText: "A slip of the pen" });
  await row.locator("summary").filter({ hasText: "Strike" }).click();
  await row.getByRole("button", { name: "Strike" }).click();
  await expect(row.getByRole("textbox", { name: "Why" })).toHaveAccessibleDescription(/needed/);
  await row.getByRole("textbox", { name: "Why" }).fill("It was another brand's.");
  await row.getByRole("button", { name: "Strike" }).click();
  await expect(row).toContainText("of them struck");
  await reader.goto("/calendar/2022/07");
  await expect(seen).toHaveCount(0);

  await row.locator("summary").filter({ hasText: "Undo the strike" }).click();
  await row.getByRole("textbox", { name: "Why" }).fill("It was right after all.");
  await row.getByRole("button", { name: "Undo the strike" }).click();
  await expect(row).not.toContainText("of them struck");
  await reader.goto("/calendar/2022/07");
  await expect(seen).toBeVisible();
  await reader.context().close();
});

test("one claim is struck: the launch stays, and what the claim said is gone", async ({ page, browser, site }) => {
  await signIn(page, site.owner, "/edit/launches/new");
  const devices = [{ name: "Xiaomi Stays" }, { name: "Xiaomi Goes" }];
  await fillLaunch(page, { ...THE_12S, title: "Half right", devices });
  await sendLaunch(page);
  const claim = page.getByRole("listitem").filter({ hasText: /Half right: Shows Xiaomi Goes/ });
  await claim.locator("summary").filter({ hasText: "Strike" }).click();
  await claim.getByRole("textbox", { name: "Why" }).first().fill("The source names one phone only.");
  await claim.getByRole("button", { name: "Strike" }).click();
  await expect(claim).toContainText(/Struck by Ada, .*: The source names one phone only\./);

  const reader = await (await browser.newContext({ baseURL: site.origin })).newPage();
  await reader.goto(new URL(page.url()).pathname.replace("/edit", ""));
  await expect(reader.getByText("Xiaomi Stays").first()).toBeVisible();
  await expect(reader.getByText("Xiaomi Goes")).toHaveCount(0);
  await reader.context().close();
});
