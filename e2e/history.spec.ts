import type { Page } from "@playwright/test";
import { deskClaim, operate } from "./actions/claim-operation";
import { fillLaunch, sendLaunch, THE_12S } from "./actions/launch-form";
import { sayOfLaunch } from "./actions/say-of-launch";
import { signIn } from "./actions/sign-in";
import { undoLast } from "./actions/undo-change";
import { violations } from "./actions/violations";
import { expect, test } from "./fixtures";

test.use({ apart: "history" });

const TITLE = "Done and undone";
const LAUNCH = {
  ...THE_12S,
  ...{ title: TITLE, when: "4 July 2022", statedOn: "20 June 2022", devices: [{ name: "Xiaomi Undone" }] },
};

/** What the calendar of July has of the launch, on which day; null where it has none. */
async function onCalendar(reader: Page): Promise<{ day: string | null; tells: string } | null> {
  await reader.goto("/calendar/2022/07");
  await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
  const cell = reader.getByRole("listitem").filter({ has: reader.getByRole("link", { name: TITLE }) });
  if ((await cell.count()) === 0) return null;
  return {
    day: await cell.locator("time").first().getAttribute("datetime"),
    tells: (await cell.innerText()).replace(/\s+/g, " "),
  };
}

test("a launch is recorded, slips, is corrected, loses a claim and its phone to another; each is undone, and the calendar agrees", async ({
  page,
  browser,
  site,
}) => {
  const reader = await (await browser.newContext({ baseURL: site.origin })).newPage();
  const agrees = async (day: string, ...tells: string[]) => {
    const told = await onCalendar(reader);
    expect(told?.day).toBe(day);
    for (const words of tells) expect(told?.tells).toContain(words);
  };
  const leads = async (to: string) => {
    await reader.goto("/devices/xiaomi-undone");
    await expect(reader).toHaveURL(to);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Xiaomi Undone");
  };
  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, LAUNCH);
  await sendLaunch(page);
  const desk = new URL(page.url()).pathname;
  const slug = desk.split("/").at(-1) ?? "";
  await agrees("2022-07-04", TITLE, "Xiaomi · Undone");

  await sayOfLaunch(page, { slug, title: TITLE, source: "Xiaomi", statedOn: "27 June 2022", when: "20 July 2022" });
  await agrees("2022-07-20");

  await page.goto(desk);
  const record = page.getByRole("region", { name: "The record" });
  await operate(record, "Edit", "It is spelled so.", { Title: `${TITLE}, at last` });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${TITLE}, at last`);
  await agrees("2022-07-20", `${TITLE}, at last`);

  await operate(deskClaim(page, "20 July 2022").first(), "Strike", "That was another launch.");
  await expect(deskClaim(page, "20 July 2022").first()).toContainText("Struck by Ada");
  await agrees("2022-07-04", `${TITLE}, at last`);

  await page.goto("/edit/devices/xiaomi-undone/merge?into=/devices/xiaomi-12");
  await page.getByRole("textbox", { name: "Why" }).fill("Both are the L3.");
  await page.getByRole("button", { name: "Merge them" }).click();
  await expect(page).toHaveURL(/\/edit\/devices\/xiaomi-12\?done=merged$/);
  // One phone now, called as its brand called it last.
  await leads("/devices/xiaomi-12");
  await agrees("2022-07-04", "Xiaomi · Undone");

  await page.goto("/edit/history");
  await undoLast(page, "Merged two records", "They are two.");
  await leads("/devices/xiaomi-undone");
  await agrees("2022-07-04", "Xiaomi · Undone");

  await page.goto(desk);
  await page.getByRole("main").getByRole("link", { name: "History" }).click();
  await expect(page).toHaveURL(/\/edit\/history\?kind=launch/);
  const struck = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Struck a claim" }) });
  await expect(struck).toContainText("Ada");
  await expect(struck).toContainText("That was another launch.");
  await expect(struck.getByRole("definition").first()).toHaveText(
    "before: 20 July 2022 (official) after: → 4 July 2022 (official)",
  );

  await undoLast(page, "Struck a claim", "It was this one.");
  await agrees("2022-07-20", `${TITLE}, at last`);
  await undoLast(page, "Changed what the catalog says", "It is spelled as before.");
  await agrees("2022-07-20");
  expect((await onCalendar(reader))?.tells).not.toContain("at last");
  await undoLast(page, "Captured a text", "It never slipped.");
  await agrees("2022-07-04");
  await undoLast(page, "Recorded a launch", "There is none.");
  expect(await onCalendar(reader)).toBeNull();
  // An undoing is undone like anything else.
  await undoLast(page, "Undid a change", "There is one.");
  await agrees("2022-07-04", TITLE, "Xiaomi · Undone");
  await reader.context().close();
});

test("what a later change rests on is not undone, and the answer names that change", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, { ...LAUNCH, title: "Rested upon", devices: [{ name: "Xiaomi Resting" }] });
  await sendLaunch(page);
  await operate(deskClaim(page, "4 July 2022").first(), "Strike", "Wrong.");
  await expect(deskClaim(page, "4 July 2022").first()).toContainText("Struck by Ada");
  await page.getByRole("main").getByRole("link", { name: "History" }).click();
  const recorded = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Recorded a launch" }) });
  await recorded.locator("summary").click();
  await recorded.getByRole("button", { name: "Undo" }).click();
  await expect(recorded.getByRole("textbox", { name: "Why" })).toHaveAccessibleDescription(/needed/);
  await recorded.getByRole("textbox", { name: "Why" }).fill("All of it was wrong.");
  await recorded.getByRole("button", { name: "Undo" }).click();
  await expect(recorded.getByRole("alert")).toContainText(/A later change rests on this: Struck a claim, by Ada/);
  await expect(recorded.getByRole("textbox", { name: "Why" })).toHaveValue("All of it was wrong.");
});

test("what is known of a source is undone from its history, and set back to how a change left it", async ({
  page,
  site,
}) => {
  await signIn(page, site.owner, "/edit/sources/xiaomi");
  const record = page.getByRole("region", { name: "The record" });
  await operate(record, "Edit", "Its own page.", { Page: "https://www.mi.com/" });
  await page.getByRole("link", { name: "In the history, where each can be undone" }).click();
  await expect(page).toHaveURL(/\/edit\/history\?kind=source&record=xiaomi$/);
  const entry = (heading: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: heading }) });
  await expect(entry("Changed a source").getByRole("definition")).toHaveText("new: https://www.mi.com/");
  await undoLast(page, "Changed a source", "It has moved.");
  await expect(entry("Undid a change").getByRole("definition")).toHaveText("before: https://www.mi.com/ now nothing");

  await page.getByRole("heading", { name: "Changed a source" }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Changed a source");
  const back = page.getByRole("region", { name: "Set back" });
  await back.locator("summary").click();
  expect(await violations(page)).toEqual([]);
  const link = back.getByRole("checkbox", { name: "Page: nothing → https://www.mi.com/" });
  await link.uncheck();
  await back.getByRole("textbox", { name: "Why" }).fill("It has not.");
  await back.getByRole("button", { name: "Set back" }).click();
  await expect(back.getByRole("alert").first()).toBeVisible();
  await link.check();
  await back.getByRole("button", { name: "Set back" }).click();
  await expect(back).toHaveCount(0);
  await page.goto("/edit/history?kind=source&record=xiaomi");
  await expect(entry("Set back what the catalog says")).toContainText("It has not.");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the history is filtered by record, person and day, and says what it cannot find", async ({ page, site }) => {
    await signIn(page, site.owner, "/edit/history");
    const main = page.getByRole("main");
    await page.getByLabel("Record", { exact: true }).fill("Xiaomi 12");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/kind=&record=Xiaomi\+12&person=&day=/);
    await expect(main.getByRole("heading", { level: 3 }).first()).toBeVisible();
    await expect(main.getByRole("link", { name: /^Xiaomi 12$/ }).first()).toBeVisible();

    await page.getByLabel("Record", { exact: true }).fill("xiaomi-12-launch-2021");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(main.getByRole("heading", { level: 3 }).first()).toBeVisible();

    await page.getByLabel("Day", { exact: true }).fill("1999-01-01");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(main).toContainText("Nothing that was done is of this record, person and day.");
    await page.getByLabel("Record", { exact: true }).fill("Nobody’s phone");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByLabel("Record", { exact: true })).toHaveAccessibleDescription(/no such record/);
    await page.getByRole("link", { name: "Show everything" }).click();
    await expect(main.getByRole("heading", { level: 3 }).first()).toBeVisible();
  });
});
