import { beforeAll, describe, expect, it, vi } from "vitest";
import { asRecorded, asStated } from "@/lib/data/ledger/as-of";
import { getDevice } from "@/lib/data/device/get-device";
import { getMarket } from "@/lib/data/market/get-market";
import { listMarkets } from "@/lib/data/market/list-markets";
import type { MarketPageView } from "@/lib/data/market/market-view";
import { day } from "@/lib/domain/window/day";
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

  it("keeps its links on the day, and what Debut had recorded by then was nothing", async () => {
    const view = await read("DE", JUNE_28);
    expect(view.parts[0]?.lines[0]?.subjects[0]?.ref.asOf).toEqual(JUNE_28);
    expect((await read("DE", asRecorded(day("2022-06-28")))).parts).toEqual([]);
  });
});

describe("today", () => {
  it("answers as the device's own page does, for every phone and several markets", async () => {
    for (const code of ["DE", "CN", "IN", "US", "europe", "international"]) {
      for (const { part, lines } of (await read(code)).parts) {
        for (const { subjects, answer, basis } of lines) {
          for (const { ref } of subjects.filter(({ ref }) => ref.kind === "device")) {
            const page = await getDevice(ref.slug, asStated(day(TODAY.day)));
            if (page.found !== "here") throw new Error(`${ref.slug}: ${page.found}`);
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
    const spoken = await read("DE", asStated(day("2026-11-21")));
    const present = await read("DE");
    expect(new Set(told(present).keys())).toEqual(new Set(told(spoken).keys()));
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

  it("knows the groups around a country and the countries of a group", async () => {
    expect((await read("DE")).within.map(({ code }) => code)).toEqual(["eu", "europe", "international", "everywhere"]);
    const europe = await read("europe");
    expect(europe.members.every(({ kind }) => kind === "country")).toBe(true);
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

it("lists every market that somebody spoke of, with how it was spoken of", async () => {
  const markets = await listMarkets(day(TODAY.day));
  const codes = markets.map(({ market }) => market.code);
  expect(codes).toEqual(expect.arrayContaining(["international", "europe", "CN", "IN"]));
  expect(codes).not.toContain("TV");
  for (const { total, coming, onSale, against } of markets) {
    expect(total).toBeGreaterThan(0);
    expect(Math.max(coming, onSale, against)).toBeLessThanOrEqual(total);
  }
});
