import { captureForm, fillRows, sendCapture, type TypedClaim, type TypedRecord } from "./actions/capture-form";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

// It names the phones of the article, which other files of this world record too.
test.use({ apart: "capture" });

const ULTRA = "Xiaomi 12S Ultra";
const RECORDS: readonly TypedRecord[] = [
  { name: ULTRA, brand: "xiaomi", series: "Xiaomi 12S" },
  { name: "Xiaomi 12" },
  { nameless: true, brand: "oneplus", shape: "fold" },
];
const CLAIMS: readonly TypedClaim[] = [
  {
    of: "Xiaomi Summer launch, launch",
    tells: "launch-window",
    fields: { When: "July 11, 19:00" },
    wording: "states",
    said: "The event is put off by a week.",
  },
  {
    of: `${ULTRA}, phone`,
    tells: "price",
    fields: { Price: "5999", Currency: "CNY", Market: "China", Offer: "256 GB" },
    said: "From the Chinese shop: 5,999 yuan.",
  },
  {
    tells: "price",
    fields: { "It costs": "from", Price: "1299.90", Currency: "eur", Market: "Germany", Offer: "512 GB" },
    wording: "expects",
    said: "Should start at 1,299.90 euros.",
  },
  { tells: "name", fields: { Name: "Mi 12S Ultra", "It is": "its name", Market: "India" }, said: "In India, Mi." },
  { tells: "name", fields: { Name: "thor", "It is": "a codename" }, said: "Called thor inside." },
  {
    tells: "lineage",
    fields: { It: "is an updated version of", "The other one": "Xiaomi 12, phone" },
    said: "The updated 12.",
  },
  {
    of: "Xiaomi 12, phone",
    tells: "feature",
    fields: { Feature: "Leica camera" },
    stance: "denies",
    wording: "states",
    said: "The 12 has none.",
  },
  {
    of: "Record 3: phone without a name",
    tells: "availability",
    fields: { It: "will come there", Market: "India" },
    wording: "speculates",
    said: "A folding OnePlus may come to India.",
  },
];

test("an editor captures all that a text holds, and readers see it on the next load", async ({
  page,
  browser,
  site,
}) => {
  const launch = ["--brand", "xiaomi", "--title", "Xiaomi Summer launch", "--when", "4 July 2022, 19:00"];
  await site.record([...launch, "--device", "Xiaomi 12", "--stated-on", "20 June 2022", "--said", "On 4 July."]);
  const reader = await (await browser.newContext({ baseURL: site.origin })).newPage();
  await reader.goto("/calendar/2022/07");
  const days = reader.getByRole("region", { name: "By day" });
  await expect(days.getByRole("listitem").filter({ hasText: "4 July" })).toContainText("Summer");

  await signIn(page, site.owner);
  await page.goto("/launches/xiaomi-summer-launch-2022");
  await page.goto("/edit/capture?about=launch:xiaomi-summer-launch-2022");
  const form = captureForm(page);
  await expect(form.record(1)("Title")).toHaveValue("Xiaomi Summer launch");
  await expect(page.getByText("Known: Xiaomi Summer launch.")).toBeVisible();
  await form.source.fill("Xiaomi");
  await form.link.fill("https://example.org/the-long-text");
  await form.statedOn.fill("27 June 2022");
  await fillRows(page, [{}, ...RECORDS], CLAIMS.map(numbered));
  await expect(page.getByText("understood as: 11 July 2022, 19:00 Beijing")).toBeVisible();
  // A claim that is added is of the same record, said as surely.
  await expect(form.claim(6)("How surely")).toHaveValue("expects");
  await sendCapture(page);

  for (const reading of [
    "Xiaomi Summer launch: Takes place on 11 July 2022, 19:00 Beijing",
    `${ULTRA}: Costs CN¥5,999 in China (256 GB)`,
    `${ULTRA}: Expected to cost from €1,299.90 in Germany (512 GB)`,
    `${ULTRA}: Expected to go by the codename thor`,
    "Unnamed phone: Might come to India",
    "Xiaomi 12: Not a feature: Leica camera",
  ]) {
    await expect(page.getByText(reading, { exact: true })).toBeVisible();
  }
  const asReaders = page.getByText(/^As readers see it/).getByRole("link", { name: "Unnamed phone" });
  await expect(asReaders).toHaveAttribute("href", "/devices/oneplus-unnamed");

  await reader.goto("/calendar/2022/07");
  await expect(days.getByRole("listitem").filter({ hasText: "11 July" })).toContainText("Summer");
  await reader.goto("/launches/xiaomi-summer-launch-2022");
  await expect(reader.getByRole("region", { name: "What changed" })).toContainText(/postponed/i);
  await reader.goto("/devices/xiaomi-12s-ultra");
  for (const text of ["CN¥5,999", "€1,299.90", "thor", "Mi 12S Ultra"]) {
    await expect(reader.getByRole("main")).toContainText(text);
  }
  await reader.goto("/devices/xiaomi-12");
  await expect(reader.getByRole("main")).toContainText("Leica camera");
  expect((await reader.goto("/devices/oneplus-unnamed"))?.status()).toBe(200);
  await expect(reader.getByRole("main")).toContainText("India");
  await reader.context().close();

  await page.getByRole("link", { name: "Another from the same source" }).click();
  await expect(form.source).toHaveValue("Xiaomi");
  await expect(form.statedOn).toHaveValue("27 June 2022");
  await page.goto("/edit");
  const captured = page.getByRole("region", { name: "Captured by you" }).getByRole("listitem");
  const text = captured.filter({ hasText: "9 claims" });
  await expect(text).toHaveCount(1);
  // What it is about tells it from others of its source.
  await expect(text.getByRole("link")).toHaveText(`Xiaomi Summer launch, ${ULTRA} and 2 more`);
});

/** The known launch stands first on the page: the other records follow it. */
function numbered(claim: TypedClaim): TypedClaim {
  return claim.of === "Record 3: phone without a name" ? { ...claim, of: "Record 4: phone without a name" } : claim;
}

test("rows come and go by keyboard alone, and a record that is gone is missed", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/capture");
  const form = captureForm(page);
  await form.record(1)("Name").pressSequentially("xiaomi 12");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(form.record(1)("Name")).toHaveValue(/^Xiaomi 12/);
  await expect(form.record(1)("Brand")).toHaveValue("xiaomi");
  await form.anotherRecord.press("Enter");
  await expect(form.record(2)("Record 2")).toBeFocused();
  await form.claim(1)("Claim 1: of").selectOption({ label: "Record 2: phone without a name" });
  await page.getByRole("button", { name: "Remove record 2" }).press("Enter");
  await expect(form.anotherRecord).toBeFocused();
  await form.claim(1)("It tells").selectOption("feature");
  await form.claim(1)("Feature").press("Enter");
  await expect(form.summary).toBeFocused();
  await expect(form.claim(1)("Claim 1: of")).toHaveAccessibleDescription(/needed/);
});
