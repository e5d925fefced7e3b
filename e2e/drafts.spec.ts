import type { Page } from "@playwright/test";
import { captureForm, fillRows } from "./actions/capture-form";
import { FOLDED, formOf, summaryOf, THE_12_LAUNCH, typeInto, whyOf } from "./actions/folded-forms";
import { fillLaunch, launchForm, sendLaunch, THE_12S } from "./actions/launch-form";
import { signIn } from "./actions/sign-in";
import { violations } from "./actions/violations";
import { expect, test } from "./fixtures";

// It changes the world's own records, which other files of this world look at.
test.use({ apart: "drafts" });

const NEW_LAUNCH = "/edit/launches/new";
const OVERDUE = { title: "A promise", when: "1 March 2022", statedOn: "1 February 2022" };

const offer = (page: Page) => page.getByRole("status").filter({ hasText: /unsaved work of/ });
const takeUp = (page: Page) => offer(page).getByRole("button", { name: /^Take it up/ });
const drafts = (page: Page) => page.getByRole("region", { name: "Drafts" });

test("a launch that was typed in a tab that was closed waits on the desk, and is recorded from there", async ({
  page,
  site,
}) => {
  await signIn(page, site.owner);
  const closed = await page.context().newPage();
  await closed.goto(NEW_LAUNCH);
  await fillLaunch(closed, { ...THE_12S, title: "Typed and closed", devices: [] });
  const typing = launchForm(closed);
  await typing.device(1).pressSequentially("xiaomi 12 p");
  await closed
    .getByRole("option", { name: /^Xiaomi 12 Pro/ })
    .first()
    .click();
  await closed.getByRole("button", { name: "Another device" }).click();
  await typing.device(2).fill("Xiaomi Closed");
  await closed.close();

  await page.reload();
  await drafts(page).getByText("What was typed").click();
  await expect(drafts(page)).toContainText("Xiaomi Closed");
  expect(await violations(page)).toEqual([]);
  await drafts(page).getByRole("link", { name: "Record a launch: Typed and closed" }).click();
  await takeUp(page).click();
  await expect(offer(page).locator(":focus")).toContainText("is back");
  expect(await violations(page)).toEqual([]);
  const form = launchForm(page);
  await expect(form.title).toHaveValue("Typed and closed");
  await expect(form.brand).toHaveValue("xiaomi");
  await expect(form.device(1)).toHaveValue("Xiaomi 12 Pro");
  await expect(page.getByText("Known: Xiaomi 12 Pro")).toBeVisible();
  await expect(form.device(2)).toHaveValue("Xiaomi Closed");
  await sendLaunch(page);
  await page.goto("/edit");
  await expect(drafts(page)).toContainText("None.");
});

test("a text that was half captured comes back with its rows", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/capture");
  const form = captureForm(page);
  await form.source.fill("A leaker of drafts");
  await fillRows(
    page,
    [
      { name: "Xiaomi Half", brand: "xiaomi" },
      { kind: "launch", title: "Half an event", brand: "xiaomi" },
    ],
    [{ of: "Half an event, launch", tells: "launch-window", fields: { When: "August 2022" }, said: "In August." }],
  );
  await page.reload();
  await takeUp(page).click();
  await expect(form.source).toHaveValue("A leaker of drafts");
  await expect(form.record(1)("Name")).toHaveValue("Xiaomi Half");
  await expect(form.record(2)("Title")).toHaveValue("Half an event");
  await expect(form.claim(1)("When")).toHaveValue("August 2022");
  await offer(page)
    .getByRole("button", { name: /^Discard it/ })
    .click();
  await expect(form.source).toHaveValue("");
  await page.reload();
  await expect(form.source).toHaveValue("");
  await expect(offer(page)).toHaveCount(0);
});

test("two tabs with one form do not write over each other, and neither takes up what the other has recorded", async ({
  page,
  site,
}) => {
  await signIn(page, site.owner, NEW_LAUNCH);
  const other = await page.context().newPage();
  await other.goto(NEW_LAUNCH);
  await fillLaunch(page, { ...THE_12S, title: "In one tab", devices: [{ name: "Xiaomi Tab One" }] });
  await fillLaunch(other, {
    ...THE_12S,
    title: "In another tab",
    when: "5 July 2022",
    devices: [{ name: "Xiaomi Two" }],
  });
  const third = await page.context().newPage();
  await third.goto(NEW_LAUNCH);
  await expect(offer(third).getByRole("button", { name: /^Take it up/ })).toHaveCount(2);
  await offer(third)
    .getByRole("button", { name: /^Take it up.*In one tab/ })
    .click();
  await sendLaunch(page);
  await expect(third.getByRole("status").filter({ hasText: "recorded or discarded in another tab" })).toBeVisible();
  await launchForm(third).send.click();
  await expect(launchForm(third).summary).toContainText("already");
  await other.close();
  await page.goto("/edit");
  await expect(drafts(page).getByRole("link", { name: /In another tab/ })).toBeVisible();
});

test("what is typed into any form on a record is kept until it is sent or discarded", async ({ page, site }) => {
  test.setTimeout(180_000);
  await signIn(page, site.owner, THE_12_LAUNCH);
  for (const { verb, address, fields } of FOLDED) {
    await test.step(verb, async () => {
      await page.goto(address);
      await summaryOf(page, verb).click();
      await typeInto(formOf(page, verb), fields);
      await whyOf(formOf(page, verb)).fill(`To ${verb}.`);
      await page.goto("/edit");
      await drafts(page)
        .getByRole("link", { name: new RegExp(`^${verb}:`) })
        .click();
      await takeUp(page).click();
      const form = formOf(page, verb);
      await expect(whyOf(form)).toHaveValue(`To ${verb}.`);
      for (const [label, text] of Object.entries(fields ?? {})) {
        await expect(form.getByLabel(label, { exact: true })).toHaveValue(text);
      }
      await offer(page)
        .getByRole("button", { name: /^Discard it/ })
        .click();
      await expect(whyOf(form)).toHaveValue("");
    });
  }
});

test("where the session was ended elsewhere, what was typed stays and is sent after signing in", async ({
  page,
  site,
}) => {
  await site.record([
    ...["--brand", "xiaomi", "--title", OVERDUE.title, "--when", OVERDUE.when, "--device", "Xiaomi Promise"],
    ...["--stated-on", OVERDUE.statedOn, "--said", "On 1 March."],
  ]);
  await signIn(page, site.owner, "/edit/brands/xiaomi");
  const { verb, fields } = FOLDED.find((one) => one.verb === "Edit")!;
  const edit = formOf(page, verb);
  await summaryOf(page, verb).click();
  await typeInto(edit, fields);
  await whyOf(edit).fill("It moved.");
  const review = await page.context().newPage();
  await review.goto("/edit/review");
  const overdue = review.getByRole("listitem").filter({ hasText: OVERDUE.title });
  await overdue.getByText("Say what became of it").click();
  await overdue.getByLabel("What became of it", { exact: true }).selectOption("held");
  await overdue.getByLabel("The words as said").fill("It was held.");

  await site.query(`DELETE FROM "Session"`);
  await overdue.getByRole("button", { name: "Record it" }).click();
  await expect(overdue.getByRole("alert")).toContainText("You are signed out");
  await expect(overdue.getByLabel("The words as said")).toHaveValue("It was held.");
  await edit.getByRole("button", { name: verb, exact: true }).click();
  await expect(edit.getByRole("alert")).toContainText("You are signed out");
  // It ended for good, and the tab is closed: after the door it waits on the desk.
  await review.close();
  const [door] = await Promise.all([
    page.context().waitForEvent("page"),
    edit.getByRole("link", { name: "Sign in in another tab" }).click(),
  ]);
  await door.getByLabel("E-mail address").fill(site.owner.email);
  await door.getByLabel("Password").fill(site.owner.password);
  await door.getByRole("button", { name: "Sign in" }).click();
  await expect(drafts(door).getByRole("link", { name: /^Say what became of it: .*A promise/ })).toBeVisible();
  await edit.getByRole("button", { name: verb, exact: true }).click();
  await expect(page).toHaveURL(/done=edited/);
});
