import type { Page } from "@playwright/test";
import { deskClaim, expectDone } from "./actions/claim-operation";
import { formOf, summaryOf, THE_12_LAUNCH, typeInto, whyOf } from "./actions/folded-forms";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";
import type { Site } from "./world/site";

// It changes the world's own records, which other files of this world look at.
test.use({ apart: "two-editors" });

const announced = (page: Page) => page.getByRole("status").filter({ hasText: /^Done:/ });

/** The same page in two tabs, which somebody has open at once. */
async function openTwice(page: Page, site: Site, address: string): Promise<Page> {
  await signIn(page, site.owner, address);
  const other = await page.context().newPage();
  await other.goto(address);
  return other;
}

/** Fills in what can be done to the first claim of a page, and sends it. */
async function send(page: Page, verb: string, why: string, fields: Readonly<Record<string, string>> = {}) {
  const form = formOf(page, verb);
  if (!(await whyOf(form).isVisible())) await summaryOf(page, verb).click();
  await typeInto(form, fields);
  await whyOf(form).fill(why);
  await form.getByRole("button", { name: verb, exact: true }).click();
}

test("of two who rank one claim, the second sees what the first did, keeps what was typed, and chooses", async ({
  page,
  site,
}) => {
  const other = await openTwice(page, site, THE_12_LAUNCH);
  await send(other, "Rank", "It was first.", { Rank: "preferred" });
  await expectDone(deskClaim(other, "It was first."), /^Ranked preferred by Ada/);
  // What was done is told, and whoever did it goes on where it stands.
  await expect(announced(other)).toHaveText("Done: Rank.");
  await expect(deskClaim(other, "It was first.")).toBeFocused();

  await send(page, "Rank", "It was vague.", { Rank: "deprecated" });
  const form = formOf(page, "Rank");
  await expect(form.getByRole("alert")).toContainText(/Ranked preferred by Ada, .+: It was first\./);
  await expect(form.getByLabel("Rank", { exact: true })).toHaveValue("deprecated");
  await expect(whyOf(form)).toHaveValue("It was vague.");
  await form.getByRole("button", { name: "Rank", exact: true }).click();
  await expectDone(deskClaim(page, "It was vague."), /^Ranked deprecated by Ada.+It was vague/);
});

test("of two who say what became of a launch, the second sees what the first recorded", async ({ page, site }) => {
  await site.record([
    ...["--brand", "xiaomi", "--title", "Settled by two", "--when", "1 March 2022", "--device", "Xiaomi Two"],
    ...["--stated-on", "1 February 2022", "--said", "On 1 March."],
  ]);
  const other = await openTwice(page, site, "/edit/review");
  const settle = async (tab: Page, outcome: string, said: string) => {
    const overdue = tab.getByRole("listitem").filter({ hasText: "Settled by two" });
    await overdue.getByText("Say what became of it").click();
    await overdue.getByLabel("What became of it", { exact: true }).selectOption(outcome);
    await overdue.getByLabel("Source", { exact: true }).fill("The Two Times");
    await overdue.getByLabel("Kind of source").selectOption("press");
    await overdue.getByLabel("Stated on").fill("2 March 2022");
    await overdue.getByLabel("The words as said").fill(said);
    await overdue.getByRole("button", { name: "Record it" }).click();
    return overdue;
  };
  await settle(other, "held", "It was held.");
  await expect(other).toHaveURL(/settled=/);
  const overdue = await settle(page, "canceled", "It was called off.");
  await expect(overdue.getByRole("alert")).toContainText("Ada recorded that The Two Times says “It was held.”");
  await expect(overdue.getByLabel("The words as said")).toHaveValue("It was called off.");
  await overdue.getByRole("button", { name: "Record it" }).click();
  await expect(page).toHaveURL(/settled=/);
});

test("a merge tells what was done to either phone since, shows what moves by now, and is sent again", async ({
  page,
  site,
}) => {
  await site.record([
    ...["--brand", "xiaomi", "--title", "A twin of two", "--when", "20 July 2022", "--device", "Xiaomi Twin"],
    ...["--stated-on", "1 June 2022", "--said", "On 20 July."],
  ]);
  const merging = "/edit/devices/xiaomi-twin/merge?into=/devices/xiaomi-12";
  await signIn(page, site.owner, "/edit/devices/xiaomi-twin");
  await page.goto(merging);
  await page.getByRole("textbox", { name: "Why" }).fill("Both are the L3.");
  const other = await page.context().newPage();
  await other.goto("/edit/devices/xiaomi-twin");
  await send(other, "Change the address", "As it is written.", { Address: "xiaomi-the-twin" });
  await expect(other).toHaveURL(/done=renamed/);
  await page.getByRole("button", { name: "Merge them" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(/Since you opened this: .+Ada/);
  await expect(page.getByRole("textbox", { name: "Why" })).toHaveValue("Both are the L3.");
  await expect(page.getByRole("region", { name: "What moves" })).toContainText("xiaomi-the-twin");
  await page.getByRole("button", { name: "Merge them" }).click();
  await expect(page).toHaveURL(/done=merged/);
});

test("a brand is told what it belongs to, and a launch that it is quiet", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/brands/xiaomi");
  const record = page.getByRole("region", { name: "The record" });
  await send(page, "Edit", "Bought.", { "Belongs to": "google" });
  await expect(page.getByRole("status").filter({ hasText: "Changed." })).toBeFocused();
  await expect(record).toContainText(/Belongs to ?Google/);
  await page.goto("/edit/brands/google");
  await send(page, "Edit", "The other way round.", { "Belongs to": "xiaomi" });
  await expect(record.getByLabel("Belongs to")).toHaveAccessibleDescription(/belongs to the one that is edited/);

  await page.goto(THE_12_LAUNCH);
  await send(page, "Edit", "There was none.", { "How it is announced": "yes" });
  await expect(record.getByLabel("Title", { exact: true })).toHaveAccessibleDescription(/quiet launch has no title/);
  await record.getByLabel("Title", { exact: true }).fill("");
  await record.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Changed." })).toBeVisible();
  await expect(record).toContainText("Quietly");
});
