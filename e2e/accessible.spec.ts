import { signIn } from "./actions/sign-in";
import { captureForm, fillRows } from "./actions/capture-form";
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
      "/markets",
      "/markets/CN",
      "/sources",
      "/about",
      "/compare",
      "/compare?devices=xiaomi-12,xiaomi-12-pro",
      "/search",
      "/search?q=xiaomi",
      "/search?q=%3F%21",
      "/sign-in",
    ]) {
      await page.goto(path);
      expect(await violations(page), path).toEqual([]);
    }
    await signIn(page, site.owner);
    for (const path of [
      "/edit",
      "/edit/launches/xiaomi-12-launch-2021",
      "/edit/capture?about=launch:xiaomi-12-launch-2021",
      "/edit/launches/new",
    ]) {
      await page.goto(path);
      expect(await violations(page), path).toEqual([]);
    }
    const form = launchForm(page);
    await form.send.click();
    await expect(form.summary).toBeFocused();
    await form.markets(1).fill("ch");
    await expect(page.getByRole("listbox")).toBeVisible();
    expect(await violations(page), "the form with its errors and a list open").toEqual([]);

    await page.goto("/edit/capture");
    const capture = captureForm(page);
    await fillRows(page, [{ name: "Xiaomi 12" }, { kind: "launch" }], [{ tells: "price" }, { tells: "sale-window" }]);
    await capture.send.click();
    await expect(capture.summary).toBeFocused();
    expect(await violations(page), "the capture form with its errors").toEqual([]);
  });
}
