import type { Browser, Locator, Page } from "@playwright/test";
import { deskClaim, expectDone, operate } from "./actions/claim-operation";
import { invite, join } from "./actions/join";
import { fillLaunch, sendLaunch, THE_12S } from "./actions/launch-form";
import { signIn } from "./actions/sign-in";
import { violations } from "./actions/violations";
import { expect, test } from "./fixtures";
import type { Site } from "./world/site";

// What is not there yet is answered 404, and who is kept out 403.
test.use({ apart: "people", mayComplain: /40[34]/ });

const CARLA = { name: "Carla", email: "carla@example.org", password: "seven rainy Tuesdays" };

async function another(browser: Browser, site: Site): Promise<Page> {
  return (await browser.newContext({ baseURL: site.origin })).newPage();
}

/** Unfolds what can be done to a person, a link or a session, and does it. */
async function act(item: Locator, verb: string): Promise<void> {
  await item.locator("summary", { hasText: new RegExp(`^${verb}:`) }).click();
  await item.getByRole("button", { name: verb, exact: true }).click();
}

/** Every place on the desk that these pages lead to is one that whoever looks may see. */
async function expectOpen(page: Page, paths: readonly string[]): Promise<void> {
  await test.step("follow every link to the desk", async () => {
    const places = new Set<string>();
    for (const path of paths) {
      await page.goto(path);
      const links = page.locator('a[href^="/edit"]');
      for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""))) {
        places.add(href.replace(/#.*/, ""));
      }
    }
    expect(places.size).toBeGreaterThan(5);
    for (const place of places) expect((await page.request.get(place)).status(), place).toBe(200);
  });
}

const person = (page: Page, name: string) =>
  page
    .getByRole("region", { name: "Who edits" })
    .getByRole("listitem")
    .filter({ has: page.getByText(name, { exact: true }) });

test("a contributor joins by a link; what they record readers see once an editor accepts it; disabled, they are out", async ({
  page,
  browser,
  site,
}) => {
  await signIn(page, site.owner, "/edit/people");
  const link = await invite(page, "contributor");
  expect(await violations(page)).toEqual([]);
  await expect(page.getByRole("region", { name: "Open links" })).toContainText(
    "a link that makes a contributor, by Ada",
  );

  const carla = await another(browser, site);
  await join(carla, link, { ...CARLA, password: "password1" });
  await expect(carla.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(/tried first/);
  expect(await violations(carla)).toEqual([]);
  await carla.getByLabel("Password", { exact: true }).fill(CARLA.password);
  await carla.getByRole("button", { name: "Join" }).click();
  await expect(carla).toHaveURL(/\/edit$/);
  const desk = carla.getByRole("navigation", { name: "Desk" });
  await expect(desk.getByRole("link", { name: "Record a launch" })).toBeVisible();
  for (const name of ["Review", "People"]) await expect(desk.getByRole("link", { name })).toHaveCount(0);
  for (const path of ["/edit/people", "/edit/review", "/edit/to-do/conflicts", "/edit/devices/xiaomi-12/merge"]) {
    expect((await carla.goto(path))?.status(), path).toBe(403);
    await expect(carla.getByRole("main")).toContainText("You are a contributor, and that role does not allow");
  }
  expect(await violations(carla)).toEqual([]);
  await expectOpen(carla, ["/edit", "/edit/launches/xiaomi-12-launch-2021", "/edit/devices/xiaomi-12"]);
  const reader = await another(browser, site);
  await reader.goto(link);
  await expect(reader.getByRole("main")).toContainText("This link was used");

  await carla.goto("/edit/launches/new");
  await fillLaunch(carla, THE_12S);
  await sendLaunch(carla);
  await expect(carla.getByText("Waits for review.").first()).toBeVisible();
  await expect(carla.getByRole("main").getByRole("button")).toHaveCount(0);
  const address = new URL(carla.url()).pathname.replace("/edit", "");
  const pages = [address, "/devices/xiaomi-12s", "/series/xiaomi-12s"];
  for (const path of pages) expect((await reader.goto(path))?.status(), path).toBe(404);
  await reader.goto("/calendar/2022/07");
  await expect(reader.getByText("Xiaomi 12S series launch")).toHaveCount(0);

  await page.goto("/edit/review");
  expect(await violations(page)).toEqual([]);
  const waiting = page.getByRole("region", { name: "Waits for review" }).getByRole("listitem");
  const recorded = waiting.filter({ hasText: "recorded by Carla" });
  await expect(recorded).toContainText("A new era of mobile photography has arrived.");
  await operate(recorded, "Accept", "Seen on Twitter.");
  await expect(recorded).toHaveCount(0);
  for (const path of pages) expect((await reader.goto(path))?.status(), path).toBe(200);
  await reader.goto("/calendar/2022/07");
  await expect(reader.getByRole("link", { name: "Xiaomi 12S series launch" })).toBeVisible();
  await carla.reload();
  await expectDone(deskClaim(carla, "Takes place on 4 July 2022"), /^Accepted by Ada, .+: Seen on Twitter\.$/);

  await page.goto("/edit/people");
  await expect(person(page, "Carla")).toContainText(/Carla, contributor.+Last seen.+signed in with 1 browser/s);
  await act(person(page, "Carla"), "Disable");
  await expect(person(page, "Carla")).toContainText("Carla, contributor, disabled");
  await desk.getByRole("link", { name: "Capture a text" }).click();
  await expect(carla).toHaveURL(/\/sign-in/);
  await carla.getByLabel("E-mail address").fill(CARLA.email);
  await carla.getByLabel("Password").fill(CARLA.password);
  await carla.getByRole("button", { name: "Sign in" }).click();
  await expect(carla.getByRole("alert").first()).toContainText("do not belong together");
  await reader.goto(address);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("Xiaomi 12S series launch");
  for (const other of [carla, reader]) await other.context().close();
});

test("what an editor refuses no reader ever sees, and who recorded it reads why", async ({ page, browser, site }) => {
  await signIn(page, site.owner, "/edit/people");
  const grace = await another(browser, site);
  await join(grace, await invite(page, "contributor"), { ...CARLA, name: "Grace", email: "grace@example.org" });
  await expect(grace).toHaveURL(/\/edit$/);
  await grace.goto("/edit/launches/new");
  await fillLaunch(grace, { ...THE_12S, title: "A rumor too many", devices: [{ name: "Xiaomi Nothing" }] });
  await sendLaunch(grace);
  await page.goto("/edit/review");
  const recorded = page.getByRole("listitem").filter({ hasText: "recorded by Grace" });
  await operate(recorded, "Refuse", "The page says nothing of it.");
  await expect(recorded).toHaveCount(0);
  await grace.reload();
  await expectDone(deskClaim(grace, "Shows Xiaomi Nothing"), /^Struck by Ada, .+: The page says nothing of it\.$/);
  expect((await page.request.get(new URL(grace.url()).pathname.replace("/edit", ""))).status()).toBe(404);

  // A role holds from the next click on.
  await page.goto("/edit/people");
  const row = person(page, "Grace");
  await row.locator("summary", { hasText: /^Change the role:/ }).click();
  await row.getByLabel("Role", { exact: true }).selectOption("editor");
  await row.getByRole("button", { name: "Change the role" }).click();
  await expect(row).toContainText(/Made an editor by Ada/);
  await grace.goto("/edit");
  await grace.getByRole("navigation", { name: "Desk" }).getByRole("link", { name: "Review" }).click();
  await expect(grace.getByRole("heading", { level: 1 })).toHaveText("Review");
  await grace.context().close();
});

test("the last owner stays one", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/people");
  const own = person(page, "Ada");
  await act(own, "Disable");
  await expect(own.getByRole("alert")).toContainText("the last owner");
  await expect(own).toContainText("Ada, owner");
});

test("the own sessions are listed and ended, and the own password is changed", async ({ page, browser, site }) => {
  await signIn(page, site.owner, "/edit/people");
  const own = await another(browser, site);
  const mona = { name: "Mona", email: "mona@example.org", password: "four green umbrellas" };
  await join(own, await invite(page, "editor"), mona);
  await expect(own).toHaveURL(/\/edit$/);
  const other = await another(browser, site);
  await signIn(other, mona, "/edit/account");
  await own.getByRole("link", { name: /^Mona/ }).click();
  const sessions = own.getByRole("region", { name: "Where you are signed in" }).getByRole("listitem");
  await expect(sessions).toHaveCount(2);
  await expect(sessions.filter({ hasText: "(this one)" })).toHaveCount(1);
  expect(await violations(own)).toEqual([]);
  await act(sessions.filter({ hasNotText: "(this one)" }), "End");
  await expect(sessions).toHaveCount(1);
  await other.reload();
  await expect(other).toHaveURL(/\/sign-in/);

  await own.getByLabel("The password you have").fill("not the password");
  await own.getByLabel("The new password").fill("four blue umbrellas");
  await own.getByRole("button", { name: "Change the password" }).click();
  await expect(own.getByLabel("The password you have")).toHaveAccessibleDescription(/not the password that you have/);
  await own.getByLabel("The password you have").fill(mona.password);
  await own.getByLabel("The new password").fill("four blue umbrellas");
  await own.getByRole("button", { name: "Change the password" }).click();
  await expect(own.getByRole("status").filter({ hasText: "Your password is changed." })).toBeVisible();
  await signIn(other, { ...mona, password: "four blue umbrellas" }, "/edit/account");
  for (const one of [own, other]) await one.context().close();
});

test("an owner sees where somebody is signed in, ends it, and reads in the history what a person may do", async ({
  page,
  browser,
  site,
}) => {
  await signIn(page, site.owner, "/edit/people");
  const own = await another(browser, site);
  const otto = { name: "Otto", email: "otto@example.org", password: "six slow afternoons" };
  await join(own, await invite(page, "editor"), otto);
  await expect(own).toHaveURL(/\/edit$/);
  await page.goto("/edit/people");
  await expect(person(page, "Otto")).toContainText("signed in with 1 browser.");
  expect(await violations(page)).toEqual([]);
  await act(person(page, "Otto"), "End this session");
  await expect(person(page, "Otto")).toContainText("signed in with no browsers.");
  await own.reload();
  await expect(own).toHaveURL(/\/sign-in/);
  await signIn(own, otto, "/edit");
  await page.reload();
  await act(person(page, "Otto"), "Sign out everywhere");
  await expect(person(page, "Otto")).toContainText("signed in with no browsers.");
  await own.reload();
  await expect(own).toHaveURL(/\/sign-in/);
  await act(person(page, "Otto"), "Disable");
  await expect(person(page, "Otto")).toContainText("Otto, editor, disabled");
  await page.goto("/edit/history");
  const disabled = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Disabled a person" }) });
  await expect(disabled.filter({ hasText: "Otto" })).toContainText("do the opposite in People");
  await own.context().close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link is made all the same", async ({ page, site }) => {
    await signIn(page, site.owner, "/edit/people");
    expect(await invite(page, "editor")).toMatch(/\/sign-in\/join\?token=[\w-]{43}$/);
  });
});
