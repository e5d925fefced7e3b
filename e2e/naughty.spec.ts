import { launchForm, fillLaunch, sendLaunch, THE_12S } from "./actions/launch-form";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

/** Each would say so in the page's title, or ask for what is not there, if it were anything but text. */
const WORST: readonly (readonly [string, string])[] = [
  ["a script", `Launch <script>document.title="taken"</script>`],
  ["an attribute", `Launch "><img src=x onerror=document.title="taken"> 'x`],
  ["the end of what holds it", `Launch </title></script></textarea>--><svg onload=document.title="taken">`],
  ["a template", "Launch {{constructor.constructor('return 1')()}} ${7*7} %s %00 \\u0000"],
  ["a statement", `Launch '; DROP TABLE "Claim"; --`],
  ["many scripts and marks", "Launch 田中さん 社會科學院語學研究所 مُنَاقَشَة Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤ 👾 🙇"],
];

for (const [place, [name, text]] of WORST.entries()) {
  test(`${name} is recorded and shown as it was typed, and does nothing`, async ({ page, request, site }) => {
    await signIn(page, site.owner, "/edit/launches/new");
    const devices = [{ name: `Xiaomi ${text}`.slice(0, 110), markets: "China" }];
    const launch = {
      ...THE_12S,
      title: text,
      said: text,
      note: text,
      source: `Source ${place}`,
      kind: "leaker",
      devices,
    };
    await fillLaunch(page, { ...launch, link: `https://example.org/${place}` });
    await sendLaunch(page);
    const slug = /launches\/([^/?]+)/.exec(page.url())?.[1] ?? "";
    await expect(page.getByRole("heading", { level: 1 })).toContainText(text);

    await page.goto(`/launches/${slug}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
    await expect(page.getByText(text).nth(1)).toBeAttached();
    expect(await page.title()).toContain("Launch");
    expect(await page.title()).not.toBe("taken");
    for (const told of await page.locator('script[type="application/ld+json"]').allTextContents()) {
      expect((JSON.parse(told) as { name: string }).name).toContain("Launch");
    }
    for (const [feed, type] of Object.entries({
      "launches.atom": "xml",
      "launches.json": "json",
      "calendar.ics": "calendar",
    })) {
      const answer = await request.get(`/feeds/${feed}`);
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-type"]).toContain(type);
    }
  });
}

test("what is asked for by an address is looked for as it is typed, and does nothing", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit");
  for (const [, text] of WORST) {
    const typed = encodeURIComponent(text);
    const asked = (path: string, ...words: string[]) => `${path}?${words.map((word) => `${word}=${typed}`).join("&")}`;
    for (const address of [
      asked("/search", "q"),
      asked("/compare", "device", "devices", "market"),
      asked("/calendar/go", "to"),
      asked("/devices/xiaomi-12", "asOf", "recorded"),
      asked("/edit/find/records", "q"),
      asked("/edit/history", "kind", "record", "person", "day"),
      asked("/edit/devices/xiaomi-12/merge", "id", "into"),
    ]) {
      const answer = await page.request.get(address);
      expect(answer.status(), address).toBeLessThan(500);
      const isPage = answer.headers()["content-type"]?.includes("html");
      if (isPage && text.includes("<")) expect(await answer.text(), address).not.toContain(text);
    }
  }
});

test("what cannot be shown as it is typed is refused beside its field, and stays there", async ({ page, site }) => {
  await signIn(page, site.owner, "/edit/launches/new");
  const turned = "Launch \u202etxet desrever";
  await fillLaunch(page, { ...THE_12S, title: turned, said: "a\u0007b", devices: [{ name: "Xiaomi \u2066Never" }] });
  const before = await site.ledgerRows();
  const form = launchForm(page);
  await form.send.click();
  await expect(form.summary).toBeFocused();
  for (const field of [form.title, form.said, form.device(1)])
    await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(form.title).toHaveValue(turned);
  expect(await site.ledgerRows()).toEqual(before);
});
