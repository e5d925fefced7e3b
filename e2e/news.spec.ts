import { draftOf, recordsOf } from "@/prisma/news/draft-of";
import { ITEMS } from "@/prisma/news/items";
import type { NewsRecord } from "@/prisma/news/records";
import { type EnteredBefore, enterReport } from "./actions/enter-report";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

// The day after the last of the forty texts, on a ledger that knows none of them.
test.use({ world: "news", day: "2026-08-18" });
test.setTimeout(15 * 60_000);

test("an editor enters forty texts of the news by the form, and none loses what it says", async ({ page, site }) => {
  page.setDefaultTimeout(15_000);
  await signIn(page, site.owner, "/edit/capture");
  /** What was entered before, and the address of what has no name to be found by. */
  const entered = new Map<NewsRecord, string | null>();
  const keys: string[][] = [];
  for (const { page: text, reports } of ITEMS) {
    const keysOfText: string[] = [];
    for (const report of reports) {
      const records = recordsOf(report);
      const draft = draftOf(text, report, () => undefined);
      keysOfText.push(await enterReport(page, draft, before(records, entered)));
      for (const record of records) {
        if (!entered.has(record)) entered.set(record, isNameless(record) ? await slugOnPage() : null);
      }
    }
    keys.push(keysOfText);
  }
  const pairs = await site.ask<{ about: string; is: unknown; shouldBe: unknown }[]>("e2e/world/compare-news.ts", keys);
  expect(pairs.length).toBeGreaterThan(78);
  for (const { about, is, shouldBe } of pairs) expect.soft(is, about).toEqual(shouldBe);

  /** Where the page of what was recorded leads, for the phone that has no name. */
  async function slugOnPage(): Promise<string | null> {
    const link = page.getByRole("link", { name: "Unnamed phone" }).first();
    if ((await link.count()) === 0) return null;
    return (await link.getAttribute("href"))?.split("/").at(-1) ?? null;
  }
});

function before(records: readonly NewsRecord[], entered: ReadonlyMap<NewsRecord, string | null>): EnteredBefore {
  const known = records.flatMap((record, place) => (entered.has(record) ? [{ record, place }] : []));
  const [nameless] = known.flatMap(({ record, place }) => {
    const slug = entered.get(record);
    return slug ? [{ place, slug }] : [];
  });
  return { places: new Set(known.map(({ place }) => place)), nameless: nameless ?? null };
}

const isNameless = (record: NewsRecord) => record.kind === "device" && record.name === undefined;
