import type { Locator, Page } from "@playwright/test";
import { captureForm } from "./actions/capture-form";
import { deskClaim, expectDone } from "./actions/claim-operation";
import { press, tabTo, typeInto } from "./actions/keyboard";
import { launchForm } from "./actions/launch-form";
import { expect, test } from "./fixtures";
import type { Site } from "./world/site";

// What editors do, by the keyboard alone. Their pages have many claims, and with them many stops.
const FAR = { most: 150 };

const inDesk = (page: Page, name: string) => page.getByRole("navigation", { name: "Desk" }).getByRole("link", { name });
const recorded = (page: Page) => page.getByRole("status").filter({ hasText: "Recorded." });
const summaryOf = (within: Locator, verb: string) => within.locator("summary", { hasText: new RegExp(`^${verb}`) });

async function signIn(page: Page, { owner }: Site): Promise<void> {
  await test.step("sign in", async () => {
    await page.goto("/edit");
    await typeInto(page, page.getByLabel("E-mail address"), owner.email);
    await typeInto(page, page.getByLabel("Password"), owner.password, { most: 1 });
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/edit$/);
  });
}

/** Types the beginning of what is known, and takes it from the list. */
async function pick(page: Page, control: Locator, typed: string, option: RegExp): Promise<void> {
  await typeInto(page, control, typed);
  await expect(page.getByRole("listbox").getByRole("option", { name: option }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** Unfolds something that can be done to a claim, says why and does it. A rank is chosen where it is one. */
async function operate(page: Page, claim: Locator, verb: string, why: string, rank?: string): Promise<void> {
  await test.step(`${verb}: ${why}`, async () => {
    await press(page, summaryOf(claim, `${verb}:`), FAR);
    if (rank !== undefined) await typeInto(page, claim.getByLabel("Rank", { exact: true }), rank);
    await typeInto(page, claim.getByRole("textbox", { name: "Why" }).filter({ visible: true }), why);
    await press(page, claim.getByRole("button", { name: verb, exact: true }), { most: 1 });
  });
}

test("an editor signs in, records a launch, strikes it, undoes that and signs out", async ({ page, site }) => {
  await signIn(page, site);
  await press(page, inDesk(page, "Record a launch"));
  const form = launchForm(page);
  await typeInto(page, form.brand, "Xiaomi");
  await typeInto(page, form.title, "Launched by keys");
  await typeInto(page, form.when, "July 20 2022");
  await pick(page, form.device(1), "12 pro", /^Xiaomi 12 Pro/);
  await expect(form.device(1)).toHaveValue("Xiaomi 12 Pro");
  await expect(page.getByText("Known: Xiaomi 12 Pro, in Xiaomi 12.")).toBeVisible();
  await pick(page, form.markets(1), "china", /^China/);
  await page.keyboard.type("outs");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(form.markets(1)).toHaveValue("China, outs");
  for (let letter = 0; letter < ", outs".length; letter += 1) await page.keyboard.press("Backspace");
  await typeInto(page, form.device(2), "Xiaomi Keys");
  await typeInto(page, form.series(2), "Xiaomi 12");
  const another = page.getByRole("button", { name: "Another device" });
  await press(page, another);
  await expect(form.device(4)).toBeFocused();
  await press(page, page.getByRole("button", { name: "Remove device 4" }));
  await expect(another).toBeFocused();
  await typeInto(page, form.source, "Xiaomi");
  await typeInto(page, form.wording, "states");
  await typeInto(page, form.said, "On 20 July.");
  // Enter in a text control sends the form, whatever other buttons it has.
  await tabTo(page, form.link, { back: true });
  await page.keyboard.press("Enter");
  await expect(recorded(page)).toBeVisible();

  await press(page, inDesk(page, "Desk"));
  const mine = page.getByRole("region", { name: "Recorded by you" });
  const row = mine.getByRole("listitem").filter({ hasText: "Launched by keys" });
  await operate(page, row, "Strike", "It was another brand's.");
  await expect(row).toContainText("of them struck");
  await operate(page, row, "Undo the strike", "It was right after all.");
  await expect(row).not.toContainText("of them struck");
  await press(page, page.getByRole("button", { name: "Sign out" }), { back: true, ...FAR });
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("an editor captures a text, and ranks, withdraws and strikes what it says, and restores it", async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await signIn(page, site);
  await press(page, inDesk(page, "Capture a text"));
  const form = captureForm(page);
  await typeInto(page, form.source, "Key Biter");
  await typeInto(page, form.kind, "Leaker");
  await pick(page, form.record(1)("Name"), "xiaomi 12", /^Xiaomi 12/);
  await expect(form.record(1)("Brand")).toHaveValue("xiaomi");
  await press(page, form.anotherRecord);
  await expect(form.record(2)("Record 2")).toBeFocused();
  await press(page, page.getByRole("button", { name: "Remove record 2" }));
  await expect(form.anotherRecord).toBeFocused();
  await typeInto(page, form.claim(1)("It tells"), "a feature");
  await typeInto(page, form.claim(1)("Feature"), "Leica camera");
  await typeInto(page, form.claim(1)("How surely"), "states");
  // Enter sends the form, which is told that something is missing; it leads to what.
  await tabTo(page, form.claim(1)("Feature"), { back: true });
  await page.keyboard.press("Enter");
  await expect(form.summary).toBeFocused();
  await press(page, form.summary.getByRole("link").first());
  await expect(form.claim(1)("The words as said")).toBeFocused();
  await page.keyboard.type("It has a Leica camera.");
  await press(page, page.getByRole("button", { name: "Another claim" }));
  await expect(form.claim(2)("It tells")).toBeFocused();
  await page.keyboard.type("where it comes");
  await typeInto(page, form.claim(2)("Market"), "India");
  await typeInto(page, form.claim(2)("The words as said"), "India gets it.");
  await press(page, form.send);
  await expect(recorded(page)).toBeVisible();

  const claim = deskClaim(page, "India gets it.");
  await operate(page, claim, "Rank", "It has been wrong before.", "deprecated");
  await expectDone(claim, /^Ranked deprecated by Ada, .+: It has been wrong before\.$/);
  await operate(page, claim, "Withdraw", "It was taken down.");
  await expectDone(claim, /^Withdrawn by its source, noted by Ada, .+: It was taken down\.$/);
  await operate(page, claim, "Undo the withdrawal", "It is up again.");
  await expectDone(claim, /by Ada, .+: It is up again\.$/);
  await operate(page, claim, "Strike", "It is of another phone.");
  await expectDone(claim, /^Struck by Ada, .+: It is of another phone\.$/);
  await operate(page, claim, "Undo the strike", "It is of this one.");
  await expectDone(claim, /by Ada, .+: It is of this one\.$/);
});

test("an editor says from the queue what became of a launch, and how a claim turned out", async ({ page, site }) => {
  await site.record([
    ...["--brand", "xiaomi", "--title", "Settled by keys", "--when", "1 March 2022", "--device", "Xiaomi Settled"],
    ...["--stated-on", "1 February 2022", "--said", "On 1 March."],
  ]);
  await signIn(page, site);
  await press(page, inDesk(page, "Review"));
  await expect(page).toHaveURL(/\/edit\/review$/);
  const queue = page.getByRole("region", { name: "Due and overdue" });
  const overdue = queue.getByRole("listitem").filter({ hasText: "Settled by keys" });
  await press(page, summaryOf(overdue, "Say what became of it"), FAR);
  const control = (label: string) => overdue.getByLabel(label, { exact: true });
  await typeInto(page, control("What became of it"), "took place");
  await typeInto(page, control("Source"), "The Daily Key");
  await typeInto(page, control("Kind of source"), "Press");
  await typeInto(page, control("Stated on"), "2 March 2022");
  await typeInto(page, control("The words as said"), "It was shown.");
  await press(page, overdue.getByRole("button", { name: "Record it" }), { most: 1 });
  await expect(recorded(page)).toBeVisible();
  await expect(queue).not.toContainText("Settled by keys");

  const open = deskClaim(page, "Settled by keys: Takes place on 1 March 2022");
  await operate(page, open, "Judge", "It was shown on the day.");
  await expect(open).toHaveCount(0);
});
