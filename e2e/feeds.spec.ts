import type { APIRequestContext } from "@playwright/test";
import { sayOfLaunch } from "./actions/say-of-launch";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

// The day of the founding article, with all that the catalog knew by then.
test.use({ world: "catalog", apart: "feeds" });

const ALL = "/feeds/calendar.ics";
const ULTRA = "/devices/xiaomi-12s-ultra";

/** The events of a calendar whose text holds a word, unfolded. */
async function events(request: APIRequestContext, address: string, word: string): Promise<string[]> {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  const text = (await answer.text()).replace(/\r\n[ \t]/g, "");
  return text.split("BEGIN:VEVENT\r\n").filter((event) => event.startsWith("UID:") && event.includes(word));
}

const valueOf = (event: string | undefined, name: string) =>
  new RegExp(`^${name}[^:\r]*:(.*)\r$`, "m").exec(event ?? "")?.[1] ?? "";

test("the 12S is on 4 July in every calendar that it belongs in, and in no other", async ({ request, site }) => {
  for (const query of ["", "?brand=xiaomi", "?device=xiaomi-12s-ultra", "?market=CN"]) {
    const [event, ...more] = await events(request, ALL + query, "xiaomi-12s-launch");
    expect(more, query).toEqual([]);
    expect(valueOf(event, "DTSTART")).toBe("20220704T110000Z");
    expect(valueOf(event, "STATUS")).toBe("CONFIRMED");
    expect(valueOf(event, "SUMMARY")).toBe("Xiaomi 12S series launch");
    expect(valueOf(event, "DESCRIPTION")).toContain("Monday 4 July 2022\\, 19:00 Beijing");
    expect(valueOf(event, "URL")).toBe(`${site.origin}/launches/xiaomi-12s-launch`);
  }
  for (const query of ["?brand=apple", "?device=xiaomi-12", "?market=DE"]) {
    expect(await events(request, ALL + query, "xiaomi-12s-launch"), query).toEqual([]);
  }
  // "August": no day, and none is made up.
  expect(await events(request, ALL, "galaxy-unpacked-august-2022")).toEqual([]);
});

test("what has not changed is the same bytes, and is not sent again", async ({ request }) => {
  for (const [address, type] of [
    [ALL, "text/calendar; charset=utf-8"],
    [`${ALL}?brand=xiaomi`, "text/calendar; charset=utf-8"],
    ["/feeds/launches.atom", "application/atom+xml; charset=utf-8"],
    ["/feeds/launches.json", "application/feed+json; charset=utf-8"],
  ] as const) {
    const [first, second] = [await request.get(address), await request.get(address)];
    expect(first.headers()["content-type"]).toBe(type);
    expect(first.headers()["cache-control"]).toContain("s-maxage=2");
    expect((await second.body()).equals(await first.body())).toBe(true);
    const etag = first.headers()["etag"] ?? "";
    expect(etag).toMatch(/^(W\/)?"[\w-]+"$/);
    expect(second.headers()["etag"]).toBe(etag);
    const third = await request.get(address, { headers: { "If-None-Match": etag } });
    expect([third.status(), (await third.body()).length]).toEqual([304, 0]);
  }
});

test("a bad word is named, what is none is not found, and an address in other letters leads on", async ({
  request,
}) => {
  const answerTo = async (address: string) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    return { status: answer.status(), headers: answer.headers(), text: await answer.text() };
  };
  for (const [query, field] of [
    ["brand=Xiaomi!", "brand"],
    ["market=%ff", "market"],
    ["brnad=xiaomi", "brnad"],
    ["brand=xiaomi&device=xiaomi-12", "device"],
  ]) {
    const { status, headers, text } = await answerTo(`${ALL}?${query}`);
    expect([status, headers["content-type"]]).toEqual([400, "application/problem+json"]);
    expect(JSON.parse(text)).toMatchObject({ status: 400, errors: [{ field }] });
  }
  for (const query of ["brand=none", "device=none", "market=XX"]) {
    const { status, headers } = await answerTo(`${ALL}?${query}`);
    expect([status, headers["content-type"]], query).toEqual([404, "application/problem+json"]);
  }
  const moved = await answerTo(`${ALL}?market=de`);
  expect([moved.status, moved.headers["location"]]).toEqual([308, `${ALL}?market=DE`]);
  expect((await answerTo("/feeds/launches.atom?brand=xiaomi")).status).toBe(400);
});

test("a slip is seen once, with a higher number; whoever agrees later changes nothing", async ({
  page,
  request,
  site,
}) => {
  const title = "Xiaomi Slipping launch";
  const recorded = ["--brand", "xiaomi", "--title", title, "--when", "4 July 2022, 20:00"];
  await site.record([...recorded, "--device", "Xiaomi Slip", "--stated-on", "20 June 2022", "--said", "On 4 July."]);
  const slug = "xiaomi-slipping-launch-2022";
  const put = { slug, title, when: "11 July 2022, 20:00" };
  const seen = () => events(request, `${ALL}?brand=xiaomi`, slug);
  await expect.poll(async () => (await seen()).length).toBe(1);
  const [before] = await seen();
  expect(valueOf(before, "DTSTART")).toBe("20220704T120000Z");

  await signIn(page, site.owner);
  await sayOfLaunch(page, { ...put, source: "Xiaomi", statedOn: "25 June 2022" });
  await expect.poll(async () => valueOf((await seen())[0], "DTSTART")).toBe("20220711T120000Z");
  const [slipped, ...more] = await seen();
  expect(more).toEqual([]);
  expect(valueOf(slipped, "UID")).toBe(valueOf(before, "UID"));
  expect(Number(valueOf(slipped, "SEQUENCE"))).toBe(Number(valueOf(before, "SEQUENCE")) + 1);
  expect(valueOf(slipped, "LAST-MODIFIED") > valueOf(before, "LAST-MODIFIED")).toBe(true);

  await sayOfLaunch(page, { ...put, source: "SomagNews", statedOn: "27 June 2022" });
  await page.goto(`/launches/${slug}`);
  await expect(page.getByRole("main")).toContainText("SomagNews");
  expect(await seen()).toEqual([slipped]);
  const moves = await (await request.get("/feeds/launches.atom")).text();
  expect(moves).toContain(
    "<title>Xiaomi Slipping launch: postponed 4 July 2022, 20:00 Beijing → 11 July 2022, 20:00 Beijing</title>",
  );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("each page that can be followed has a link for it, and an address to copy", async ({ page, site }) => {
    for (const [path, name, query] of [
      ["/brands/xiaomi", "Xiaomi", "?brand=xiaomi"],
      [ULTRA, "Xiaomi 12S Ultra", "?device=xiaomi-12s-ultra"],
      ["/calendar/2022/07", "all launches", ""],
      ["/calendar/2022", "all launches", ""],
    ] as const) {
      await page.goto(path);
      const address = `${site.origin}${ALL}${query}`;
      const link = page.getByRole("link", { name: `Follow ${name} in your calendar` });
      await expect(link).toHaveAttribute("href", address.replace("http:", "webcal:"));
      await page.getByText("Other ways to follow").click();
      await expect(page.getByLabel("Address of the calendar")).toHaveValue(address);
      await expect(page.locator('link[rel="alternate"][type="text/calendar"]')).toHaveAttribute("href", address);
    }
  });

  test("what is past is not followed", async ({ page }) => {
    for (const path of [ULTRA, "/brands/xiaomi", "/calendar/2022/07", "/calendar/2022"]) {
      await page.goto(`${path}?asOf=2022-06-20`);
      await expect(page.getByRole("note", { name: "As of another day" })).toBeVisible();
      await expect(page.getByText("Other ways to follow")).toHaveCount(0);
    }
  });
});
