import type { Page } from "@playwright/test";
import { invite, join } from "./actions/join";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

// It records the launch of the article, which other files of this world record too.
test.use({ apart: "newcomer" });

/** What somebody does to a form, one control after another. */
type Step = (page: Page) => Promise<unknown>;

const device = (page: Page, row: number) => page.getByRole("group", { name: `Device ${row}`, exact: true });
const field = (label: string, text: string): Step => {
  return (page) => page.getByLabel(label, { exact: true }).first().fill(text);
};
const choice = (label: string, value: string): Step => {
  return (page) => page.getByLabel(label, { exact: true }).first().selectOption({ label: value });
};

/** The article's launch as somebody types it who has nothing but the page: what is left out, the form has already. */
const STEPS: readonly Step[] = [
  choice("Brand", "Xiaomi"),
  field("Title", "Xiaomi 12S series launch"),
  field("When", "July 4th"),
  (page) => device(page, 1).getByLabel("Device 1").fill("Xiaomi 12S"),
  (page) => device(page, 1).getByLabel("Series, of a new device").fill("Xiaomi 12S"),
  (page) => device(page, 2).getByLabel("Device 2").fill("Xiaomi 12S Pro"),
  (page) => device(page, 2).getByRole("button", { name: "As above" }).click(),
  (page) => device(page, 3).getByLabel("Device 3").fill("Xiaomi 12S Ultra"),
  (page) => device(page, 3).getByRole("button", { name: "As above" }).click(),
  field("Source", "Xiaomi"),
  choice("How surely", "states it (“will”, “is”)"),
  field("The words as said", "A launch event will take place on July 4th."),
];

test("somebody who has just joined records the article's launch from the desk, in a dozen steps and without a fault", async ({
  page,
  browser,
  site,
}) => {
  await signIn(page, site.owner, "/edit/people");
  const newcomer = await (await browser.newContext({ baseURL: site.origin })).newPage();
  const link = await invite(page, "editor");
  await join(newcomer, link, { name: "Nina", email: "nina@example.org", password: "nine quiet mornings" });
  await newcomer.getByRole("main").getByRole("link", { name: "Record a launch" }).click();
  await expect(newcomer.getByRole("heading", { level: 1 })).toHaveText("Record a launch");
  expect(STEPS.length).toBeLessThanOrEqual(12);
  for (const step of STEPS) await step(newcomer);
  await expect(device(newcomer, 3).getByLabel("Series, of a new device")).toHaveValue("Xiaomi 12S");
  await expect(device(newcomer, 3)).toContainText("A new device of Xiaomi will be made.");
  await newcomer.getByRole("button", { name: "Record the launch" }).click();
  await expect(newcomer.getByRole("status").filter({ hasText: "Recorded." })).toBeFocused();

  await newcomer.goto("/calendar/2022/07");
  const day = newcomer.getByRole("region", { name: "By day" }).getByRole("listitem").filter({ hasText: "4 July" });
  await expect(day).toContainText("Xiaomi 12S series launch");
  for (const phone of ["12S", "12S Pro", "12S Ultra"]) await expect(day).toContainText(phone);
  await newcomer.context().close();
});
