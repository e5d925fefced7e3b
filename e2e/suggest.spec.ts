import type { Browser, Page } from "@playwright/test";
import { captureForm, fillRows, sendCapture } from "./actions/capture-form";
import { operate } from "./actions/claim-operation";
import { signIn } from "./actions/sign-in";
import { expectAccessible } from "./pages/visit";
import { expect, test } from "./fixtures";
import type { Site } from "./world/site";

test.use({ world: "catalog", day: "2026-11-22", apart: "suggest" });

const ULTRA = "/devices/xiaomi-12s-ultra";
const WORDS = "Its viewfinder grip, the quexotine, is missing here.";
const LINK = "https://example.org/quexotine";
const ASKED = "Something wrong or missing?";

async function asReader(browser: Browser, site: Site, javaScriptEnabled: boolean): Promise<Page> {
  return (await browser.newContext({ baseURL: site.origin, javaScriptEnabled })).newPage();
}

/** The controls of the form by their labels. */
function suggestionForm(page: Page) {
  return {
    said: page.getByLabel("What is wrong or missing"),
    link: page.getByLabel("Where it can be read"),
    statedOn: page.getByLabel("When it was stated"),
    send: page.getByRole("button", { name: "Send it to the editors" }),
  };
}

async function suggest(page: Page, from: string, said: string): Promise<void> {
  await test.step(`suggest: ${said}`, async () => {
    await page.goto(from);
    await page.getByRole("link", { name: ASKED }).click();
    const form = suggestionForm(page);
    await form.said.fill(said);
    await form.link.fill(LINK);
    await form.send.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  });
}

/** What readers, their programs and robots are told, as the site sends it. */
async function told(site: Site): Promise<string[]> {
  const paths = [ULTRA, "/", "/feeds/calendar.ics", "/feeds/launches.atom", "/feeds/launches.json", "/sitemap/0"];
  return Promise.all(paths.map(async (path) => (await fetch(site.origin + path)).text()));
}

const waiting = (page: Page, words: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: words });

test("a reader without JavaScript suggests, an editor records it, and only then do readers see it", async ({
  page,
  browser,
  site,
}) => {
  test.setTimeout(120_000);
  const reader = await asReader(browser, site, false);
  const before = await told(site);
  await reader.goto(ULTRA);
  await reader.getByRole("link", { name: ASKED }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(ASKED);
  await expect(reader.getByRole("main")).toContainText("About Xiaomi 12S Ultra");
  const form = suggestionForm(reader);
  await form.said.fill(WORDS);
  await form.link.fill("see the forum");
  await form.statedOn.fill("soon");
  await form.send.click();
  await expect(form.link).toHaveAccessibleDescription(/begins with https/);
  await expect(form.statedOn).toHaveAccessibleDescription(/no beginning/);
  await expect(form.said).toHaveValue(WORDS);
  await form.link.fill(LINK);
  await form.statedOn.fill("20 November 2026");
  await form.send.click();
  await expect(reader.getByRole("main")).toContainText("nothing is shown before that");
  await reader.getByRole("link", { name: "Back to Xiaomi 12S Ultra" }).click();
  await expect(reader).toHaveURL(site.origin + ULTRA);
  expect(await told(site)).toEqual(before);
  await reader.goto("/search?q=quexotine");
  await expect(reader.getByRole("main")).toContainText("Nothing goes by");

  await signIn(page, site.owner);
  await page.getByRole("region", { name: "From readers" }).getByRole("link", { name: WORDS }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Suggestions");
  const item = waiting(page, WORDS);
  await expect(item.getByRole("link", { name: "example.org" })).toHaveAttribute("rel", /nofollow ugc/);
  await item.getByRole("link", { name: /^Record it/ }).click();
  const capture = captureForm(page);
  await expect(capture.record(1)("Name")).toHaveValue("Xiaomi 12S Ultra");
  await expect(capture.link).toHaveValue(LINK);
  await expect(capture.statedOn).toHaveValue("20 November 2026");
  await expect(capture.note).toHaveValue(`A reader: ${WORDS}`);
  await capture.source.fill("Quexotine Daily");
  await capture.kind.selectOption("press");
  const feature = {
    tells: "feature",
    fields: { Feature: "quexotine" },
    wording: "states",
    said: "It has a quexotine.",
  };
  await fillRows(page, [{}], [feature]);
  await sendCapture(page);

  await page.getByRole("link", { name: "Suggestions" }).click();
  await expect(waiting(page, WORDS)).toHaveCount(0);
  await page.getByRole("link", { name: "What was decided" }).click();
  await expect(waiting(page, WORDS)).toContainText("Taken up by Ada");
  await waiting(page, WORDS).getByRole("link", { name: "What was recorded" }).click();
  await expect(page.getByRole("main")).toContainText("It has a quexotine.");
  await reader.goto(ULTRA);
  await expect(reader.getByRole("main")).toContainText("It has a quexotine.");
  await expect(reader.getByRole("main")).not.toContainText(WORDS);
});

test("an editor dismisses a suggestion with a reason, and reopens it", async ({ page, browser, site }) => {
  test.setTimeout(120_000);
  const said = "The whole calendar is wrong.";
  await suggest(await asReader(browser, site, true), "/calendar/2022", said);
  await signIn(page, site.owner, "/edit/suggestions");
  await expect(waiting(page, said)).toContainText("Debut as a whole");
  await expectAccessible(page, { path: "/edit/suggestions", state: "with a suggestion" });
  await operate(waiting(page, said), "Dismiss", " ");
  await expect(waiting(page, said).getByRole("textbox", { name: "Why" }).last()).toHaveAccessibleDescription(/needed/);
  await waiting(page, said).getByRole("textbox", { name: "Why" }).last().fill("It names no launch.");
  await waiting(page, said).getByRole("button", { name: "Dismiss", exact: true }).click();
  await expect(waiting(page, said)).toHaveCount(0);

  await page.goto("/edit/suggestions/decided");
  await expect(waiting(page, said)).toContainText("Dismissed by Ada");
  await expectAccessible(page, { path: "/edit/suggestions/decided", state: "with a decision" });
  await operate(waiting(page, said), "Reopen", "It does.");
  await expect(waiting(page, said).first()).toContainText("Reopened by Ada");
  await page.getByRole("link", { name: "What still waits" }).click();
  await expect(waiting(page, said)).toHaveCount(1);
});

test("as many wait as may: the next reader is told so, and keeps what was typed", async ({ browser, site }) => {
  await site.query(`INSERT INTO "Suggestion" ("id", "said", "link")
    SELECT gen_random_uuid(), 'A flood.', 'https://example.org/' FROM generate_series(1, 1000)`);
  for (const javaScriptEnabled of [false, true]) {
    const reader = await asReader(browser, site, javaScriptEnabled);
    await reader.goto("/suggest?about=market:DE");
    const form = suggestionForm(reader);
    await form.said.fill(WORDS);
    await form.link.fill(LINK);
    await form.send.click();
    await expect(reader.getByRole("alert").filter({ hasText: "Not taken in" })).toContainText(
      "send it again another day",
    );
    await expect(form.said).toHaveValue(WORDS);
    await expect(form.link).toHaveValue(LINK);
  }
  await site.query(`UPDATE "Suggestion" SET "open" = false WHERE "said" = 'A flood.'`);
});

test("the form is nobody else's: not kept, not indexed, and sent from here alone", async ({ request }) => {
  for (const path of ["/suggest?about=device:xiaomi-12s-ultra", "/suggest/sent"]) {
    const answer = await request.get(path);
    expect(answer.headers()["cache-control"]).toContain("no-store");
    expect(await answer.text()).toContain('<meta name="robots" content="noindex"');
    const sent = await request.post(path, { form: { said: "x" }, headers: { origin: "https://evil.example" } });
    expect(sent.status()).toBe(403);
  }
});
