import { beforeAll, describe, expect, it, vi } from "vitest";
import { asRecorded, asStated } from "@/lib/data/ledger/as-of";
import { getDevice } from "@/lib/data/device/get-device";
import { getMarket, getMarketPart } from "@/lib/data/market/get-market";
import { getUnspoken } from "@/lib/data/market/get-unspoken";
import { getUpcoming } from "@/lib/data/upcoming/get-upcoming";
import { listMarkets } from "@/lib/data/market/list-markets";
import type { MarketPageView } from "@/lib/data/market/market-view";
import { db } from "@/lib/db/client";
import { loadFacts } from "@/lib/db/load-facts";
import { findForMarket } from "@/lib/data/market/find-for-market";
import { marketsAround } from "@/lib/domain/market/market-list";
import { day } from "@/lib/domain/window/day";
import { COUNTRIES } from "@/prisma/catalog/markets";
import { seed } from "@/prisma/seed";

const TODAY = vi.hoisted(() => ({ day: "2026-11-22" }));

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", async (load) => ({
  ...(await load<object>()),
  now: () => new Date(`${TODAY.day}T12:00:00Z`),
  today: () => TODAY.day,
  todayIn: () => TODAY.day,
}));

beforeAll(async () => {
  await seed();
});

const read = async (code: string, asOf = asStated(day(TODAY.day))): Promise<MarketPageView> => {
  const page = await getMarket(code, asOf);
  if (page.found !== "here") throw new Error(`${code}: ${page.found}`);
  return page.view;
};
const told = ({ parts }: MarketPageView) =>
  new Map(
    parts.flatMap(({ part, lines }) =>
      lines.flatMap(({ subjects, answer }) => subjects.map(({ ref }) => [ref.slug, `${part} ${answer}`] as const)),
    ),
  );
const subjectsOf = ({ parts }: MarketPageView) =>
  parts.flatMap(({ lines }) => lines.flatMap(({ subjects }) => subjects));
const NO_FACTS = { homeMarkets: new Map(), brandOf: new Map(), seriesOf: new Map(), parentOf: new Map() };

describe("as of 28 June 2022", () => {
  const JUNE_28 = asStated(day("2022-06-28"));

  it("the 12S in Germany is unlikely by a leak, with the hint against it, and Mi MIX Fold excluded", async () => {
    const view = await read("DE", JUNE_28);
    const answers = told(view);
    for (const phone of ["xiaomi-12s", "xiaomi-12s-pro", "xiaomi-12s-ultra"]) {
      expect(answers.get(phone), phone).toBe("not-coming unlikely");
    }
    const line = view.parts
      .flatMap(({ lines }) => lines)
      .find(({ subjects }) => subjects[0]?.ref.slug === "xiaomi-12s");
    expect(line).toMatchObject({
      basis: { certainty: "rumored", deciding: { claim: { source: { name: "Snoopytech (@_snoopytech_)" } } } },
    });
    expect(line?.basis.dissenting.map(({ claim }) => claim.source.name)).toContain("SomagNews");
    expect(answers.get("xiaomi-mi-mix-fold")).toBe("not-coming excluded");
    // Said first in September 2022.
    expect([...answers.keys()]).not.toContain("google-pixel-7");
    expect(view.imports.lines.flatMap(({ subjects }) => subjects.map(({ ref }) => ref.slug))).toContain(
      "xiaomi-mi-mix-fold",
    );
  });

  it("tells a family of which no device was known as the family", async () => {
    expect(told(await read("DE", JUNE_28)).get("xiaomi-12t")).toBe("coming expected");
  });

  it("tells a launch abroad that is still ahead of what was shown at home", async () => {
    const before = await read("DE", asStated(day("2022-03-10")));
    expect(told(before).get("xiaomi-12")).toBe("coming expected");
    expect(subjectsOf(before).find(({ ref }) => ref.slug === "xiaomi-12")?.next).toMatchObject({
      ...{ window: { latest: "2022-03-15" }, certainty: "official" },
    });
    expect(told(await read("DE", JUNE_28)).get("xiaomi-12")).toBe("unconfirmed expected");
  });

  it("keeps its links on the day, and what Debut had recorded by then was nothing", async () => {
    const view = await read("DE", JUNE_28);
    expect(view.parts[0]?.lines[0]?.subjects[0]?.ref.asOf).toEqual(JUNE_28);
    expect((await read("DE", asRecorded(day("2022-06-28")))).parts).toEqual([]);
  });
});

describe("today", () => {
  it("answers as the device's own page does, for the first phones of each part and several markets", async () => {
    const pages = new Map<string, Awaited<ReturnType<typeof getDevice>>>();
    for (const code of ["DE", "CN", "IN", "US", "europe", "international"]) {
      for (const { part, lines } of (await read(code)).parts) {
        for (const { subjects, answer, basis } of lines.slice(0, 3)) {
          for (const { ref } of subjects.filter(({ ref }) => ref.kind === "device")) {
            const page = pages.get(ref.slug) ?? (await getDevice(ref.slug, asStated(day(TODAY.day))));
            if (page.found !== "here") throw new Error(`${ref.slug}: ${page.found}`);
            pages.set(ref.slug, page);
            const row = page.view.availability.rows.find(({ markets }) => markets.some((one) => one.code === code));
            if (row === undefined) continue;
            expect([code, ref.slug, answer], part).toEqual([code, ref.slug, row.answer]);
            expect(basis.certainty).toBe(row.basis.certainty);
          }
        }
      }
    }
  });

  it("holds everything that was spoken of: the projection leaves nobody out that the claims would name", async () => {
    const spoken = told(await read("DE", asStated(day("2026-11-21"))));
    const present = await read("DE");
    const answers = told(present);
    const cut = new Set(present.parts.filter(({ shown, total }) => shown < total).map(({ part }) => part as string));
    const missing = [...spoken].filter(([phone, said]) => !cut.has(said.split(" ")[0] ?? "") && !answers.has(phone));
    expect(missing).toEqual([]);
    expect(answers.size).toBeGreaterThan(50);
  });

  it("tells all of a part on pages of its own, which begin as the market's page does", async () => {
    const first = await getMarketPart("DE", "on-sale", 1, day(TODAY.day));
    if (first === null) throw new Error("there is no first page");
    const { total, pages } = first;
    const slugs: string[] = [];
    for (let page = 1; page <= pages; page++) {
      const { lines = [] } = (await getMarketPart("DE", "on-sale", page, day(TODAY.day))) ?? {};
      slugs.push(...lines.flatMap(({ subjects }) => subjects.map(({ ref }) => ref.slug)));
    }
    expect(pages).toBeGreaterThan(1);
    expect(slugs).toHaveLength(total);
    expect(new Set(slugs).size).toBe(total);
    const shown = (await read("DE")).parts.find(({ part }) => part === "on-sale");
    expect(shown).toMatchObject({ shown: 15, total });
    for (const { subjects } of shown?.lines ?? [])
      for (const { ref } of subjects) expect(slugs.slice(0, 60)).toContain(ref.slug);
  });

  it.each([
    ["DE", 100],
    ["de", 1],
    ["XX", 1],
  ])("has no page of %s with the number %i", async (code, page) => {
    expect(await getMarketPart(code, "on-sale", page, day(TODAY.day))).toBeNull();
  });

  it("tells what is to come somewhere and nobody spoke of for the country, and nothing that somebody did", async () => {
    const view = await read("DE");
    const unspoken = await getUnspoken(
      [view.market, ...view.within].map(({ code }) => code),
      day(TODAY.day),
    );
    expect(unspoken.map(({ slug }) => slug)).toContain("samsung-galaxy-s27-launch");
    expect(unspoken.map(({ slug }) => slug)).not.toContain("redmi-note-17");
    const answers = told(view);
    expect(unspoken.filter(({ kind, slug }) => kind === "device" && answers.has(slug))).toEqual([]);
    const { next } = await getUpcoming(day(TODAY.day));
    expect(next.length).toBeGreaterThan(unspoken.length);
  });

  it("puts what is coming first, by its day", async () => {
    const { parts } = await read("CN");
    expect(parts.map(({ part }) => part)).toEqual(expect.arrayContaining(["coming", "on-sale"]));
    const days = parts[0]?.lines.flatMap(
      ({ sale, subjects }) => sale?.window?.latest ?? subjects[0]?.window?.latest ?? [],
    );
    const ahead = (days ?? []).filter((one) => one >= TODAY.day);
    expect(ahead).toEqual([...ahead].sort());
    expect(days?.slice(0, ahead.length)).toEqual(ahead);
  });

  it("tells what is over apart from what comes, and marks what is overdue", async () => {
    const view = await read("DE");
    const answers = told(view);
    expect(answers.get("xiaomi-18-pro")).toBe("overdue expected");
    const over = subjectsOf(view).filter(({ ref }) => answers.get(ref.slug)?.startsWith("unconfirmed"));
    expect(new Set(over.map(({ due }) => due))).toEqual(new Set(["settled"]));
    expect(subjectsOf(view).find(({ ref }) => ref.slug === "xiaomi-18-pro")?.due).toBe("overdue");
    // Some time in early 2027 is ahead.
    expect(told(await read("CN")).get("vivo-x500-ultra")).toBe("coming expected");
    for (const { part, lines } of view.parts.filter((one) => one.part === "on-sale" || one.part === "was-sold")) {
      expect(new Set(lines.flatMap(({ subjects }) => subjects.map((one) => one.due))), part).toEqual(
        new Set(["settled"]),
      );
    }
  });

  it("tells what comes from what is over by the projection as by the claims, or nearly", async () => {
    const { groups } = await loadFacts(db, []);
    for (const code of ["DE", "US", "IN", "CN", "europe"]) {
      const around = marketsAround(code, { ...NO_FACTS, groups });
      const question = { code, around, countries: [...(groups.get(code) ?? [code])] };
      const rows = await findForMarket(question, day(TODAY.day), { part: null, from: 1, to: 60 });
      const found = new Map(rows.map(({ id, part }) => [id, part]));
      const shown = (await read(code)).parts
        .filter(({ part }) => ["coming", "overdue", "unconfirmed"].includes(part))
        .flatMap(({ part, lines }) => lines.flatMap(({ subjects }) => subjects.map(({ ref }) => ({ part, ref }))));
      const off = shown.filter(({ part, ref }) => found.get(ref.id) !== part).map(({ ref }) => ref.slug);
      expect(off.length, `${code}: ${off.join()}`).toBeLessThanOrEqual(shown.length / 20);
    }
  });

  it("says of a price where it was said", async () => {
    const of = async (code: string) =>
      (await read(code, asStated(day("2022-06-28")))).parts
        .flatMap(({ lines }) => lines)
        .find(({ subjects }) => subjects[0]?.ref.slug === "xiaomi-12")
        ?.prices.map(({ offer, market }) => [offer, market?.code, market?.home])[0];
    expect(await of("US")).toEqual([null, "international", "CN"]);
    expect(await of("CN")).toEqual([null, "CN", "CN"]);
  });

  it("knows the groups around a country and the countries of a group", async () => {
    expect((await read("DE")).within.map(({ code }) => code)).toEqual(["eu", "europe", "international", "everywhere"]);
    const europe = await read("europe");
    expect(europe.members.map(({ market }) => market.code)).toEqual(expect.arrayContaining(["DE", "FR", "GB"]));
    expect(europe.members.every(({ kind }) => kind === "country")).toBe(true);
    expect((await read("DE")).members).toEqual([]);
  });
});

it("finds a market by its code in whatever letters, and none that is not", async () => {
  const asOf = asStated(day(TODAY.day));
  expect(await getMarket("de", asOf)).toEqual({ found: "moved", slug: "DE" });
  expect(await getMarket("EU", asOf)).toEqual({ found: "moved", slug: "eu" });
  expect(await getMarket("Europe", asOf)).toEqual({ found: "moved", slug: "europe" });
  for (const code of ["XX", "atlantis", "D", "D%45", "../DE", "x".repeat(500)]) {
    expect(await getMarket(code, asOf), code).toEqual({ found: "nothing" });
  }
});

it("has a page for a market that nobody spoke of", async () => {
  expect(await read("TV")).toMatchObject({ market: { code: "TV" } });
});

it("lists every market, those that nobody named too, and says which were spoken of by name", async () => {
  const markets = await listMarkets(day(TODAY.day));
  const named = new Map(markets.map((one) => [one.market.code, one.named]));
  for (const code of ["international", "europe", "CN", "IN"]) expect(named.get(code), code).toBe(true);
  for (const code of ["TV", "africa"]) expect(named.get(code), code).toBe(false);
  expect(markets.filter(({ kind }) => kind === "country")).toHaveLength(COUNTRIES.length);
});
