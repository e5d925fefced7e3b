import { captureForm, fillRows, sendCapture, type TypedClaim, type TypedRecord } from "./actions/capture-form";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

const RECORDS: readonly TypedRecord[] = [
  { name: "Xiaomi Never", brand: "xiaomi" },
  { kind: "launch", title: "Never recorded", brand: "xiaomi" },
];
const PHONE = "Xiaomi Never, phone";
const SAID = { wording: "states", said: "So they said." };
const GOOD: TypedClaim = { of: PHONE, tells: "feature", fields: { Feature: "Leica camera" }, ...SAID };
const WHEN: TypedClaim = {
  of: "Never recorded, launch",
  tells: "launch-window",
  fields: { When: "July 2022" },
  ...SAID,
};
const price = (fields: Record<string, string>): TypedClaim => ({ of: PHONE, tells: "price", fields, ...SAID });

/** The third claim, the control that it is answered beside, and what the answer says. */
const CASES: [string, TypedClaim, string, RegExp][] = [
  ["a price without currency", price({ Price: "5999" }), "Currency", /needs its currency/],
  ["a negative price", price({ Price: "-5999", Currency: "CNY" }), "Price", /more than zero/],
  ["a price of nothing", price({ Price: "0", Currency: "CNY" }), "Price", /more than zero/],
  ["the money of nobody", price({ Price: "5999", Currency: "ABC" }), "Currency", /no such currency/],
  ["a price in words", price({ Price: "cheap", Currency: "CNY" }), "Price", /no amount/],
  ["a market that is none", price({ Price: "1", Currency: "CNY", Market: "Atlantis" }), "Market", /no such market/],
  [
    "a variant of itself",
    { of: PHONE, tells: "lineage", fields: { It: "is a variant of", "The other one": PHONE }, ...SAID },
    "The other one",
    /Nothing is a version of itself/,
  ],
  [
    "a day that there is not",
    { of: PHONE, tells: "sale-window", fields: { When: "31 June 2022" }, ...SAID },
    "When",
    /June/,
  ],
  ["no words", { ...GOOD, fields: { Feature: "Fast" }, said: "" }, "The words as said", /needed/],
  ["the same again", GOOD, "It tells", /twice/],
];

test.describe("a bad claim is answered beside its field, and nothing typed is lost", () => {
  for (const [name, claim, label, answer] of CASES) {
    test(name, async ({ page, site }) => {
      await signIn(page, site.owner, "/edit/capture");
      const form = captureForm(page);
      await form.source.fill("Xiaomi");
      await fillRows(page, RECORDS, [GOOD, WHEN, claim]);
      const before = await site.ledgerRows();
      await form.send.click();
      await expect(form.summary).toBeFocused();
      const control = form.claim(3)(label);
      await expect(control).toHaveAttribute("aria-invalid", "true");
      await expect(control).toHaveAccessibleDescription(answer);
      await expect(form.source).toHaveValue("Xiaomi");
      await expect(form.record(2)("Title")).toHaveValue("Never recorded");
      await expect(form.claim(2)("When")).toHaveValue("July 2022");
      await expect(form.claim(3)("The words as said")).toHaveValue(claim.said ?? "");
      await expect(form.claim(3)("It tells")).toHaveValue(claim.tells ?? "");
      expect(await site.ledgerRows()).toEqual(before);
    });
  }
});

test("what its subject cannot have, and what nobody has stated yet", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/capture");
  const form = captureForm(page);
  await form.source.fill("Xiaomi");
  await form.statedOn.fill("30 June 2022");
  await fillRows(page, RECORDS, [GOOD, WHEN, price({ Price: "1", Currency: "CNY" })]);
  // A choice that is offered for a phone, of which it then is not.
  await form.claim(3)("Claim 3: of").selectOption({ label: "Never recorded, launch" });
  const before = await site.ledgerRows();
  await form.send.click();
  await expect(form.claim(3)("It tells")).toHaveAccessibleDescription(/cannot be said of such a record/);
  await expect(form.statedOn).toHaveAccessibleDescription(/in the future/);
  await expect(form.claim(3)("Price")).toHaveValue("1");
  expect(await site.ledgerRows()).toEqual(before);
  await form.summary.getByRole("link", { name: /^Claim 3, says: / }).click();
  await expect(form.claim(3)("It tells")).toBeFocused();
});

test("all that is wrong is told at once, in the order of the form, and each once", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/capture");
  const form = captureForm(page);
  await form.source.fill("Xiaomi");
  await form.statedOn.fill("29 June 2022");
  await expect(page.getByText(/By UTC that is tomorrow/)).toBeVisible();
  await form.statedOn.fill("30 June 2022");
  const bad = { ...price({ Price: "-1", Market: "Atlantis" }), said: "" };
  const day: TypedClaim = { of: "phone", tells: "sale-window", fields: { When: "31 June 2022" }, ...SAID };
  const of = "Record 1: phone without a name";
  await fillRows(
    page,
    [{ brand: "xiaomi" }],
    [
      { ...bad, of },
      { ...day, of },
    ],
  );
  const before = await site.ledgerRows();
  await form.send.click();
  await expect(form.summary.getByRole("link")).toHaveText([
    /^Stated on: .*lies in the future/,
    /^Record 1, name: .*no name yet/,
    /^Claim 1, price: .*more than zero/,
    /^Claim 1, currency: .*needs its currency/,
    /^Claim 1, market: .*no such market/,
    /^Claim 1, the words as said: /,
    /^Claim 2, when: /,
  ]);
  await expect(page.getByRole("group", { name: "Claim 2", exact: true }).getByText(/There is no 31 June/)).toHaveCount(
    1,
  );
  expect(await site.ledgerRows()).toEqual(before);
});

test("what a source is recorded as having said is refused with the way to it, but for another page", async ({
  page,
  site,
}) => {
  await signIn(page, site.owner, "/edit/capture");
  const form = captureForm(page);
  const again = async (link: string, records: readonly TypedRecord[]) => {
    await page.goto("/edit/capture");
    await form.source.fill("Xiaomi");
    await form.link.fill(link);
    await fillRows(page, records, [{ ...GOOD, of: "Xiaomi Twice, phone" }]);
  };
  await again("https://example.org/first", [{ name: "Xiaomi Twice", brand: "xiaomi" }]);
  await sendCapture(page);
  await again("https://example.org/first", [{ name: "Xiaomi Twice", brand: "xiaomi" }]);
  const before = await site.ledgerRows();
  await form.send.click();
  await expect(form.claim(1)("It tells")).toHaveAccessibleDescription(/recorded as saying so/);
  expect(await site.ledgerRows()).toEqual(before);
  const [desk] = await Promise.all([
    page.context().waitForEvent("page"),
    form.summary.getByRole("link", { name: "where it stands" }).click(),
  ]);
  await expect(desk).toHaveURL(/\/edit\/devices\/xiaomi-twice#claim-/);
  await expect(desk.locator(":target")).toContainText("Leica camera");
  await form.link.fill("https://example.org/second");
  await sendCapture(page);
});

test("a launch that is there already is led to, and captured about instead", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/capture");
  const form = captureForm(page);
  await form.source.fill("Xiaomi");
  await fillRows(
    page,
    [{ kind: "launch", title: "Xiaomi 12 launch", brand: "xiaomi" }],
    [{ tells: "launch-window", fields: { When: "28 December 2021" }, ...SAID }],
  );
  await form.send.click();
  await expect(form.record(1)("Title")).toHaveAccessibleDescription(/recorded already/);
  const link = form.summary.getByRole("link", { name: "capture what is said of it" });
  await expect(link).toHaveAttribute("href", "/edit/capture?about=launch:xiaomi-12-launch-2021");
  await page.goto("/edit/capture?about=launch:xiaomi-12-launch-2021");
  await form.source.fill("Xiaomi");
  await fillRows(page, [{}], [{ tells: "launch-status", fields: { "The launch": "took place" }, ...SAID }]);
  await sendCapture(page);
  await expect(page.getByText("Xiaomi 12 launch: Took place", { exact: true })).toBeVisible();
});

test.describe("where the connection is lost", () => {
  test.use({ mayComplain: /net::ERR_|Failed to fetch/ });

  test("what was typed stays, and is recorded once", async ({ page, site }) => {
    await signIn(page, site.owner, "/edit/capture");
    const form = captureForm(page);
    await form.source.fill("Xiaomi");
    await fillRows(page, [{ ...RECORDS[0], name: "Xiaomi Void" }], [{ ...GOOD, of: "Xiaomi Void, phone" }]);
    const before = await site.ledgerRows();
    await page.route("**/edit/capture", async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort();
    });
    await form.send.click();
    await expect(form.summary).toContainText("No answer");
    await expect(form.claim(1)("Feature")).toHaveValue("Leica camera");
    await page.unroute("**/edit/capture");
    await sendCapture(page);
    expect((await site.ledgerRows()).Claim).toBe((before.Claim ?? 0) + 2);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("fields are shown and rows added by sending the form, and all is recorded", async ({ page, site }) => {
    await signIn(page, site.owner, "/edit/capture");
    const form = captureForm(page);
    await form.source.fill("Xiaomi");
    await form.record(1)("Brand").selectOption("google");
    await form.claim(1)("It tells").selectOption("price");
    await page.getByRole("button", { name: "Show the fields" }).last().click();
    await form.claim(1)("Price").fill("-1");
    await form.claim(1)("How surely").selectOption("states");
    await form.claim(1)("The words as said").fill("Nearly free.");
    await form.send.click();
    await expect(form.claim(1)("Price")).toHaveAccessibleDescription(/more than zero/);
    await expect(form.claim(1)("Currency")).toHaveAccessibleDescription(/needs its currency/);
    await expect(form.record(1)("Name")).toHaveAccessibleDescription(/check “It has no name yet”/);
    await form.record(1)("It has no name yet").check();
    await form.claim(1)("Price").fill("1");
    await form.claim(1)("Currency").fill("CNY");
    await form.anotherClaim.click();
    await expect(form.claim(2)("How surely")).toHaveValue("states");
    await form.claim(2)("It tells").selectOption("availability");
    await form.claim(2)("The words as said").fill("Soon.");
    await form.anotherClaim.click();
    await page.getByRole("button", { name: "Remove claim 3" }).click();
    await expect(form.claim(2)("Market")).toBeVisible();
    await form.claim(2)("Market").fill("India");
    await sendCapture(page);
    await expect(page.getByText("Unnamed phone: Comes to India", { exact: true })).toBeVisible();
  });
});
