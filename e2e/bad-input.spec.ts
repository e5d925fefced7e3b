import { signIn } from "./actions/sign-in";
import { fillLaunch, launchForm, sendLaunch, THE_12S, type TypedLaunch } from "./actions/launch-form";
import { expect, test } from "./fixtures";

type Control =
  "brand" | "title" | "when" | "source" | "link" | "device1" | "device2" | "markets1" | "kind" | "wording" | "said";

const device = (name: string, markets = "China") => ({ name, markets });
const GOOD: TypedLaunch = { ...THE_12S, title: "Never recorded", devices: [device("Xiaomi Never")] };

/** What is typed instead, the control that it is answered beside, and what the answer says. */
const CASES: [string, Partial<TypedLaunch>, Control, RegExp][] = [
  ["no title", { title: "" }, "title", /needed/],
  ["a title of 10,000 characters", { title: "x".repeat(10_000) }, "title", /At most 200 characters/],
  ["the 31st of June", { when: "31 June 2022" }, "when", /./],
  ["sometime", { when: "sometime" }, "when", /./],
  ["the year 20222", { when: "4 July 20222" }, "when", /./],
  ["an end before its start", { when: "10–4 July 2022" }, "when", /./],
  ["planned, and over before it was stated", { when: "20 June 2022" }, "when", /cannot be planned/],
  ["a title of signs", { title: "!!!" }, "title", /letter or a digit/],
  ["no source", { source: "" }, "source", /needed/],
  ["a new source without its kind", { source: "Somebody New" }, "kind", /needed/],
  ["a link that runs a script", { link: "javascript:alert(1)" }, "link", /https:\/\//],
  ["a device twice", { devices: [device("Xiaomi Never"), device("xiaomi  never")] }, "device2", /twice/],
  [
    "a market that is none",
    { devices: [device("Xiaomi Never", "China, Atlantis")] },
    "markets1",
    /“Atlantis”.*no such market/,
  ],
  [
    "markets of which two are wrong",
    { devices: [device("Xiaomi Never", "Narnia, Germany, china, DE")] },
    "markets1",
    /“Narnia”.*no such market.*“DE”.*twice|“DE”.*twice.*“Narnia”.*no such market/s,
  ],
  ["another brand's name", { devices: [device("Samsung Galaxy Never")] }, "device1", /name of another brand, Samsung/],
  ["a known source of another kind", { kind: "press" }, "kind", /another kind: brand/],
  ["no words", { said: "" }, "said", /needed/],
];

test.describe("what is wrong is answered beside its field", () => {
  for (const [name, change, control, answer] of CASES) {
    test(name, async ({ page, site }) => {
      await signIn(page, site.owner, "/edit/launches/new");
      const typed = { ...GOOD, ...change };
      await fillLaunch(page, typed);
      const before = await site.ledgerRows();
      const form = launchForm(page);
      await form.send.click();
      await expect(form.summary).toBeFocused();
      const { device: row, markets } = form;
      const field = { ...form, device1: row(1), device2: row(2), markets1: markets(1) }[control];
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(answer);
      await expect(form.title).toHaveValue(typed.title ?? "");
      await expect(form.when).toHaveValue(typed.when ?? "");
      await expect(form.link).toHaveValue(typed.link ?? "");
      await expect(form.source).toHaveValue(typed.source ?? "");
      await expect(form.said).toHaveValue(typed.said ?? "");
      for (const [at, one] of (typed.devices ?? []).entries()) await expect(row(at + 1)).toHaveValue(one.name);
      expect(await site.ledgerRows()).toEqual(before);
    });
  }

  test("a brand that is none", async ({ page, site }) => {
    await signIn(page, site.owner, "/edit/launches/new");
    await fillLaunch(page, GOOD);
    const form = launchForm(page);
    await form.brand.evaluate((select: HTMLSelectElement) => select.add(new Option("Nokla", "nokla", true, true)));
    const before = await site.ledgerRows();
    await form.send.click();
    await expect(form.brand).toHaveAccessibleDescription(/no such brand/);
    await expect(form.brand).toHaveValue("nokla");
    expect(await site.ledgerRows()).toEqual(before);
  });
});

test("everything at once, each in its place, and then it can be mended and recorded", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/launches/new");
  const form = launchForm(page);
  await form.send.click();
  await expect(form.summary.getByRole("link")).toHaveText([
    /^Brand: /,
    /^Title: /,
    /^When: /,
    /^Device 1: /,
    /^Source: /,
    /^How surely: /,
    /^The words as said: /,
  ]);
  await form.summary.getByRole("link", { name: /^When: / }).click();
  await expect(form.when).toBeFocused();
  await fillLaunch(page, { ...THE_12S, title: "Mended", devices: [device("Xiaomi Mended")] });
  await sendLaunch(page);
});

test("the same launch, submitted twice at once by two editors' pages, is recorded once", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/launches/new");
  const other = await page.context().newPage();
  await other.goto("/edit/launches/new");
  const launch = { ...THE_12S, title: "Twice at once", devices: [device("Xiaomi At Once")] };
  await Promise.all([fillLaunch(page, launch), fillLaunch(other, launch)]);
  const before = await site.ledgerRows();
  await Promise.all([page, other].map((one) => launchForm(one).send.click()));
  const recorded = (one: typeof page) => one.getByRole("status").filter({ hasText: "Recorded." });
  const refused = (one: typeof page) => launchForm(one).summary;
  for (const one of [page, other]) await expect(recorded(one).or(refused(one))).toBeVisible();
  expect((await recorded(page).count()) + (await recorded(other).count())).toBe(1);
  expect((await site.ledgerRows()).LaunchEvent).toBe((before.LaunchEvent ?? 0) + 1);
});
