import { deskClaim, operate } from "./actions/claim-operation";
import { fillLaunch, sendLaunch, THE_12S } from "./actions/launch-form";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

// The catalog as a reader of today opens it.
test.use({ world: "catalog", day: "2026-11-22" });

test("a reader goes from a claim to its source, sees how it turned out, and comes back to the phone", async ({
  page,
}) => {
  await page.goto("/devices/asus-zenfone-9");
  // Claims of earlier years are folded away.
  for (const fold of await page.locator("main details > summary").all()) await fold.click();
  const claims = page.getByRole("region", { name: "Every claim" });
  await claims
    .getByRole("link", { name: /^Snoopytech/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sources\/snoopytech$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Snoopytech/);
  await expect(page.getByRole("region", { name: "How it turned out" })).toContainText(/judged/);
  const said = page.getByRole("region", { name: "What it said" });
  await expect(said.getByRole("link", { name: /read at/ }).first()).toHaveAttribute("href", /^https?:/);
  await said.getByRole("link", { name: "Zenfone 9", exact: true }).first().click();
  await expect(page).toHaveURL(/\/devices\/asus-zenfone-9$/);
});

test("the list leads to every source by its kind; an invented source and a page past the last are not found", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sources" }).click();
  await expect(page).toHaveURL(/\/sources$/);
  const press = page.getByRole("region", { name: "Press" });
  await press.getByRole("link", { name: "GSMArena" }).click();
  await expect(page).toHaveURL(/\/sources\/gsmarena$/);
  const years = page.getByRole("navigation", { name: "By year" });
  await years.getByRole("link", { name: "2022" }).click();
  await expect(page).toHaveURL(/\/sources\/gsmarena\/2022$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("GSMArena in 2022");
  await expect(years.getByRole("link", { name: "2022" })).toHaveAttribute("aria-current", "page");
  await page.getByRole("main").getByRole("link", { name: "GSMArena", exact: true }).click();
  await expect(page).toHaveURL(/\/sources\/gsmarena$/);
  await page.getByRole("main").getByRole("link", { name: "press", exact: true }).click();
  await expect(page).toHaveURL(/\/sources\/by-kind\/press\/1$/);
  await expect(page.getByRole("link", { name: "GSMArena" })).toBeVisible();
  for (const path of [
    "/sources/invented",
    "/sources/gsmarena/1999",
    "/sources/by-kind/press/900",
    "/sources/by-kind/oracle/1",
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});

test("somebody whom nobody names has a page too", async ({ page }) => {
  await page.goto("/sources");
  const leakers = page.getByRole("region", { name: "Leakers" });
  await leakers
    .getByRole("link", { name: /^Unnamed/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Unnamed/);
  await expect(page.getByRole("region", { name: "What it said" }).getByRole("listitem").first()).toBeVisible();
});

test("a verdict given on the desk shows on the source's page, and a struck claim leaves it", async ({
  page,
  browser,
  site,
}) => {
  await signIn(page, site.owner, "/edit/launches/new");
  const launch = { ...THE_12S, title: "A word to be judged", when: "9 March 2027", statedOn: "20 November 2026" };
  await fillLaunch(page, {
    ...launch,
    ...{ source: "The Soothsayer", kind: "retailer", said: "Shown on 9 March 2027." },
    devices: [{ name: "Xiaomi Judged" }],
  });
  await sendLaunch(page);
  const reader = await (await browser.newContext({ baseURL: site.origin })).newPage();
  await reader.goto("/sources/the-soothsayer");
  const word = reader.getByRole("region", { name: "How it turned out" });
  await expect(word).toContainText(/none of \d+ judged/i);

  const claim = deskClaim(page, "A word to be judged: Takes place on 9 March 2027");
  await operate(claim, "Judge", "Nothing was shown.", {
    Verdict: "miss",
    "Shown by the page": "https://example.org/nothing",
  });
  await expect(claim).toContainText(/Judged “turned out wrong” by Ada/);
  await reader.reload();
  await expect(word).toContainText(/1 wrong, of 1 judged; \d+ not judged/);
  await expect(word).toContainText(/Turned out wrong, judged 22 November 2026: Nothing was shown\./i);
  await reader.goto("/sources");
  await expect(reader.getByRole("listitem").filter({ hasText: "The Soothsayer" })).toContainText(
    "1 wrong, of 1 judged",
  );

  await operate(claim, "Strike", "It was another who said so.");
  await expect(claim).toContainText(/Struck by Ada/);
  await reader.goto("/sources/the-soothsayer");
  await expect(reader.getByRole("main")).not.toContainText("1 wrong");
  await expect(reader.getByRole("main")).not.toContainText("Takes place on 9 March 2027");
  await reader.context().close();
});
