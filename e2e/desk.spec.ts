import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

// What wants an editor is told of all records: those of other files would stand before its own.
test.use({ apart: "desk" });

test.describe("what the desk does not hold", () => {
  // A browser tells of each answer that is no success.
  test.use({ mayComplain: /404/ });

  test("is answered on the desk, under one header", async ({ page, site }) => {
    await signIn(page, site.owner);
    const answer = await page.goto("/edit/launches/nope");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not found");
    await expect(page.getByRole("banner")).toHaveCount(1);
    await expect(page.getByRole("link", { name: "Skip to the page" })).toHaveCount(1);
    await expect(page.getByRole("navigation", { name: "Desk" })).toBeVisible();
  });
});

test("what wants an editor stands on the desk, each list with its length and the way to the rest", async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  for (const day of [21, 22, 23, 24, 25, 26]) {
    await site.record([
      ...[
        "--brand",
        "xiaomi",
        "--title",
        `Unlinked ${day}`,
        "--when",
        `${day} July 2022`,
        "--device",
        `Xiaomi U${day}`,
      ],
      ...["--stated-on", "1 June 2022", "--said", `On ${day} July.`],
    ]);
  }
  await signIn(page, site.owner);
  const bare = page.getByRole("region", { name: "Without a link" });
  await expect(bare.getByRole("listitem").first()).toContainText("Unlinked 21");
  await expect(bare.getByRole("listitem")).toHaveCount(5);
  await bare.getByRole("link", { name: /^all of/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Without a link");
  const last = page.getByRole("main").getByRole("listitem").filter({ hasText: "Unlinked 26" });
  await last.getByRole("link", { name: "Capture what a text says of it" }).click();
  await expect(page).toHaveURL(/\/edit\/capture\?about=launch:[a-z-]*unlinked-26/);
});

test("anything is reached from anywhere by the keyboard alone", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/review");
  const sought = page.getByRole("combobox", { name: "Find a record" });
  const go = async (typed: string, option: RegExp) => {
    await page.keyboard.press("ControlOrMeta+K");
    await expect(sought).toBeFocused();
    await page.keyboard.type(typed);
    const options = page.getByRole("option");
    await expect(options.filter({ hasText: option }).first()).toBeVisible();
    const place = (await options.allTextContents()).findIndex((text) => option.test(text));
    for (let step = 0; step <= place; step += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  };
  await go("xiaomi 12 pro", /^Xiaomi 12 Pro/);
  await expect(page).toHaveURL(/\/edit\/devices\/xiaomi-12-pro$/);
  await expect(sought).toBeHidden();
  await go("capture", /^Capture a text/);
  await expect(page).toHaveURL(/\/edit\/capture$/);

  // Sent before anything was chosen, what stands first is meant.
  await page.keyboard.press("ControlOrMeta+K");
  await page.keyboard.type("peop");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/edit\/people$/);

  await page.keyboard.press("ControlOrMeta+K");
  await page.keyboard.press("Escape");
  await expect(sought).toBeHidden();
  await expect(page.locator("summary").filter({ hasText: "Go to" })).toBeFocused();

  await go("sign", /^Sign out/);
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("who looks something up while typing goes on where they were", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/launches/new");
  const said = page.getByLabel("The words as said");
  await said.click();
  await page.keyboard.type("Not in ");
  await page.keyboard.press("ControlOrMeta+K");
  await expect(page.getByRole("combobox", { name: "Find a record" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(said).toBeFocused();
  await page.keyboard.type("July.");
  await expect(said).toHaveValue("Not in July.");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the same is a list of links", async ({ page, site }) => {
    await signIn(page, site.owner, "/edit/review");
    await page.locator("summary").filter({ hasText: "Go to" }).click();
    await page.getByRole("list", { name: "What can be done" }).getByRole("link", { name: "Capture a text" }).click();
    await expect(page).toHaveURL(/\/edit\/capture$/);
  });
});
