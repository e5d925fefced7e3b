import { signIn } from "./actions/sign-in";
import { launchForm } from "./actions/launch-form";
import { violations } from "./actions/violations";
import { expect, test } from "./fixtures";

for (const colorScheme of ["light", "dark"] as const) {
  test(`the pages are accessible to all, in the ${colorScheme} theme`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of [
      "/",
      "/calendar/2021",
      "/calendar/2021/12",
      "/devices/xiaomi-12",
      "/brands/xiaomi",
      "/sign-in",
    ]) {
      await page.goto(path);
      expect(await violations(page), path).toEqual([]);
    }
    await signIn(page, site.owner);
    for (const path of ["/edit", "/edit/launches/xiaomi-12-launch-2021", "/edit/launches/new"]) {
      await page.goto(path);
      expect(await violations(page), path).toEqual([]);
    }
    const form = launchForm(page);
    await form.send.click();
    await expect(form.summary).toBeFocused();
    await form.markets(1).fill("ch");
    await expect(page.getByRole("listbox")).toBeVisible();
    expect(await violations(page), "the form with its errors and a list open").toEqual([]);
  });
}
