import type { Browser, Locator, Page } from "@playwright/test";
import { fillRows, captureForm, sendCapture } from "./actions/capture-form";
import { deskClaim, expectDone, operate } from "./actions/claim-operation";
import { fillLaunch, sendLaunch, THE_12S } from "./actions/launch-form";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";
import type { Site } from "./world/site";

// It records the launch of the article, which other files of this world record too.
test.use({ apart: "review" });

const KEPT = { title: "A promise kept", when: "1 March 2022", statedOn: "1 February 2022", said: "On 1 March." };

async function asReader(browser: Browser, site: Site): Promise<Page> {
  return (await browser.newContext({ baseURL: site.origin })).newPage();
}

/** Fills in and sends the form that says what became of an overdue launch. */
async function settle(overdue: Locator, fields: Readonly<Record<string, string>>): Promise<void> {
  await test.step("say what became of it", async () => {
    const { outcome = "", "Kind of source": kind, ...typed } = fields;
    await overdue.getByLabel("What became of it", { exact: true }).selectOption(outcome);
    for (const [label, text] of Object.entries(typed)) await overdue.getByLabel(label, { exact: true }).fill(text);
    if (kind !== undefined) await overdue.getByLabel("Kind of source").selectOption(kind);
    await overdue.getByRole("button", { name: "Record it" }).click();
  });
}

test("what has passed is settled from the queue, and how it turned out is judged with evidence", async ({
  page,
  browser,
  site,
}) => {
  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, { ...THE_12S, ...KEPT, devices: [{ name: "Xiaomi Kept" }] });
  await sendLaunch(page);
  const address = new URL(page.url()).pathname.replace("/edit", "");
  const reader = await asReader(browser, site);
  await reader.goto(address);
  await expect(reader.getByRole("main")).toContainText(/due/i);

  await page.getByRole("link", { name: "Review" }).click();
  const queue = page.getByRole("region", { name: "Due and overdue" });
  const overdue = queue.getByRole("listitem").filter({ hasText: KEPT.title });
  await expect(overdue).toContainText("On 1 March.");
  await overdue.locator("summary").click();
  await overdue.getByRole("button", { name: "Record it" }).click();
  await expect(overdue.getByLabel("What became of it", { exact: true })).toHaveAccessibleDescription(/needed/);
  await settle(overdue, {
    outcome: "held",
    "Stated on": "28 February 2022",
    Source: "The Almanac",
    "Kind of source": "press",
  });
  await expect(overdue.getByLabel("The words as said")).toHaveAccessibleDescription(/needed/);
  await settle(overdue, { outcome: "held", "The words as said": "It was shown." });
  await expect(overdue.getByLabel("Stated on")).toHaveAccessibleDescription(/begins after the day it was stated/);
  await settle(overdue, { outcome: "held", "Stated on": "2 March 2022" });
  await expect(page.getByRole("status").filter({ hasText: "Recorded." })).toBeVisible();
  await expect(queue).not.toContainText(KEPT.title);
  await reader.goto(address);
  await expect(reader.getByRole("main")).toContainText("It was shown.");
  await expect(reader.getByRole("main")).not.toContainText("as announced");

  const open = deskClaim(page, "A promise kept: Takes place on 1 March 2022");
  await expect(open).toContainText("As far as is known, it turned out right.");
  await operate(open, "Judge", "It was shown on the day.");
  await expect(open).toHaveCount(0);
  await reader.goto(address);
  const judged = reader.locator("p", { hasText: /turned out right, judged 28 June 2022/ });
  await expect(judged).toContainText("It was shown on the day.");
  await expect(judged).toContainText("Shown by The Almanac, 2 March 2022: “It was shown.”");
  await reader.context().close();
});

test("an official word on Germany turns the answer, and turns it back when it is withdrawn; nothing is deleted", async ({
  page,
  browser,
  site,
}) => {
  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, THE_12S);
  await sendLaunch(page);
  const capture = async (source: { name: string; kind?: string }, claim: { stance: string; said: string }) => {
    await page.goto("/edit/capture?about=device:xiaomi-12s");
    const form = captureForm(page);
    await form.source.fill(source.name);
    if (source.kind) await form.kind.selectOption(source.kind);
    await form.statedOn.fill("28 June 2022");
    const fields = { It: "will come there", Market: "Germany" };
    await fillRows(page, [{}], [{ tells: "availability", fields, wording: "states", ...claim }]);
    await sendCapture(page);
  };
  await capture({ name: "Snoopytech", kind: "leaker" }, { stance: "denies", said: "Not in Germany." });
  const reader = await asReader(browser, site);
  const germany = async (says: RegExp) => {
    await reader.goto("/devices/xiaomi-12s");
    await expect(reader.getByRole("row", { name: /^Germany/ })).toContainText(says);
  };
  await germany(/unlikely/i);
  const before = await site.ledgerRows();

  await capture({ name: "Xiaomi" }, { stance: "asserts", said: "We bring the 12S to Germany." });
  await germany(/announced/i);
  await page.goto("/edit/devices/xiaomi-12s");
  const claim = deskClaim(page, "We bring the 12S to Germany.");
  await operate(claim, "Withdraw", "Xiaomi took the post down.");
  await expectDone(claim, /^Withdrawn by its source, noted by Ada, .+: Xiaomi took the post down\.$/);
  await germany(/unlikely/i);

  const after = await site.ledgerRows();
  for (const [table, count] of Object.entries(before)) expect(after[table], table).toBeGreaterThanOrEqual(count);
  expect(after["Claim"]).toBe((before["Claim"] ?? 0) + 1);
  expect(after["ClaimOp"]).toBe((before["ClaimOp"] ?? 0) + 1);
  await reader.context().close();
});

test("a claim is ranked, refiled by its name, judged by a page and struck, each told with who and when", async ({
  page,
  site,
}) => {
  await signIn(page, site.owner, "/edit/capture");
  const form = captureForm(page);
  await form.source.fill("Half Asleep");
  await form.kind.selectOption("leaker");
  const said = { tells: "availability", fields: { It: "will come there", Market: "India" }, wording: "states" };
  await fillRows(page, [{ name: "Xiaomi Misfiled", brand: "xiaomi" }], [{ ...said, said: "India gets it." }]);
  await sendCapture(page);
  await page.goto("/edit/devices/xiaomi-misfiled");
  // The words also gave the phone its name, which is a claim of its own.
  const claim = deskClaim(page, "Comes to India");
  await operate(claim, "Rank", "It has been wrong before.", { Rank: "normal" });
  await expect(claim.getByLabel("Rank", { exact: true })).toHaveAccessibleDescription(/so already/);
  await claim.getByLabel("Rank", { exact: true }).selectOption("deprecated");
  await claim.getByRole("button", { name: "Rank", exact: true }).click();
  await expectDone(claim, /^Ranked deprecated by Ada, .+: It has been wrong before\.$/);
  await operate(claim, "Judge", "India never saw it.", { Verdict: "miss", "Shown by the page": "ftp://x" });
  await expect(claim.getByLabel("Shown by the page")).toHaveAccessibleDescription(/begins with https/);
  await claim.getByLabel("Shown by the page").fill("https://example.org/india");
  await claim.getByRole("button", { name: "Judge", exact: true }).click();
  await expectDone(claim, /^Judged “turned out wrong” by Ada/);
  await operate(claim, "Refile", "It is of the 12.", { Called: "Xiaomi 13" });
  await expect(claim.getByLabel("Called")).toHaveAccessibleDescription(/no such device/);
  await claim.getByLabel("Called").fill("Xiaomi 12");
  await claim.getByRole("button", { name: "Refile", exact: true }).click();
  await expect(claim).toHaveCount(0);
  await page.goto("/edit/devices/xiaomi-12");
  await expectDone(claim, /^Refiled from Xiaomi Misfiled by Ada, .+: It is of the 12\.$/);
  await operate(claim, "Strike", "It is of nothing.");
  await expectDone(claim, /^Struck by Ada, .+: It is of nothing\.$/);
  await expect(claim.getByRole("button")).toHaveCount(0);
  await claim.locator("summary").click();
  await expect(claim.getByRole("button")).toHaveText("Undo the strike");
});

test("several claims are struck at once for one reason", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, { ...THE_12S, title: "Too much", devices: [{ name: "Xiaomi One" }, { name: "Xiaomi Two" }] });
  await sendLaunch(page);
  for (const name of ["One", "Two"]) await deskClaim(page, `Shows Xiaomi ${name}`).getByRole("checkbox").check();
  await page.locator("summary", { hasText: "Strike what is chosen" }).click();
  const form = page.locator("#strike-chosen");
  await form.getByRole("button").click();
  await expect(form.getByRole("textbox", { name: "Why" })).toHaveAccessibleDescription(/needed/);
  await form.getByRole("textbox", { name: "Why" }).fill("The source names no phone.");
  await form.getByRole("button").click();
  for (const name of ["One", "Two"]) {
    const claim = deskClaim(page, `Shows Xiaomi ${name}`);
    await expectDone(claim, /^Struck by Ada, .+: The source names no phone\.$/);
    await expect(claim.getByRole("checkbox")).toHaveCount(0);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the queue is worked off all the same", async ({ page, site }) => {
    await signIn(page, site.owner, "/edit/review");
    const overdue = deskClaim(page, "Xiaomi 12 launch").first();
    await overdue.locator("summary").first().click();
    await settle(overdue, {
      outcome: "held",
      "Stated on": "29 December 2021",
      Source: "Xiaomi",
      "The words as said": "Done.",
    });
    await expect(page.getByRole("status").filter({ hasText: "Recorded." })).toBeVisible();
    await expect(page.getByRole("region", { name: "Due and overdue" })).not.toContainText("Xiaomi 12 launch");
  });
});
