import { beforeAll, describe, expect, it, vi } from "vitest";
import { findBrands } from "@/lib/data/search/find-brands";
import { findMatches } from "@/lib/data/search/find-matches";
import { CANDIDATES } from "@/lib/data/search/find-named";
import { searchRecords } from "@/lib/data/search/search-records";
import { suggestRecords } from "@/lib/data/search/suggest-records";
import { db } from "@/lib/db/client";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { soughtOf } from "@/lib/domain/name/sought";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice } from "@/prisma/factories/device";
import { seed } from "@/prisma/seed";

const TODAY = vi.hoisted(() => "2026-11-22");

vi.mock("@/lib/clock", async (load) => ({
  ...(await load<object>()),
  today: () => TODAY,
  todayIn: () => TODAY,
}));

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

beforeAll(async () => {
  await seed();
}, 300_000);

const slugs = async (typed: string) => (await searchRecords(typed)).found.map(({ ref }) => `${ref.kind} ${ref.slug}`);
const first = async (typed: string) => (await searchRecords(typed)).found[0];

describe("the 12S Ultra is found", () => {
  it.each([
    ["12 Ultra", { part: "formerly", text: "Xiaomi 12 Ultra" }],
    ["xiaomi 12 ultra", { part: "formerly" }],
    ["thor", { part: "codename", text: "thor" }],
    ["2203121C", { part: "model-number", text: "2203121C", market: { code: "CN" } }],
    ["2203121", { part: "model-number" }],
    ["xiaomi 12s ultra", null],
    ["  XIAOMI 12S-ultra ", null],
    ["xiaomi12sultra", null],
    ["12sultra", null],
    ["12s ultra", null],
    ["ultra 12s", null],
  ])("by %j", async (typed, by) => {
    const { found } = await searchRecords(typed);
    const ultra = found.find(({ ref }) => ref.slug === "xiaomi-12s-ultra");
    expect(ultra).toMatchObject({ ref: { name: "Xiaomi 12S Ultra" }, brand: { name: "Xiaomi" }, formFactor: "bar" });
    if (by === null) expect(ultra?.by).toBeNull();
    else expect(ultra?.by).toMatchObject(by);
  });
});

it("puts what is exactly it first, then what begins with it", async () => {
  expect((await slugs("thor"))[0]).toBe("device xiaomi-12s-ultra");
  expect((await slugs("xiaomi 12s")).slice(0, 2)).toEqual(["device xiaomi-12s", "series xiaomi-12s"]);
  expect((await slugs("xiaomi"))[0]).toBe("brand xiaomi");
  expect((await slugs("google pixel 7"))[0]).toMatch(/^(device|series) google-pixel-7$/);
});

it("finds both phones that share a codename, each by that name and as sure as it is", async () => {
  const { found } = await searchRecords("diting");
  expect(found.map(({ ref }) => ref.slug)).toEqual(expect.arrayContaining(["xiaomi-12s", "xiaomi-12t-pro"]));
  for (const { by } of found) expect(by).toMatchObject({ part: "codename", text: "diting" });
});

it("finds launches by their title and series and brands by their names", async () => {
  expect(await slugs("unpacked")).toEqual(expect.arrayContaining(["launch samsung-galaxy-unpacked-august-2022"]));
  expect(await slugs("pixel 7")).toContain("series google-pixel-7");
  expect(await slugs("ONEPLUS")).toContain("brand oneplus");
});

it("takes the brand for said, whether the name says it or not", async () => {
  const { id } = await db.$transaction((tx) => createBrand(tx, { name: "Quillphone" }));
  const device = await createDevice(db, { brandId: id, name: "Gen 96" });
  await db.name.create({
    data: {
      ...{ subjectId: device.id, text: "Gen 96", normalized: normalizeName("Gen 96"), kind: "official" },
      ...{ certainty: "official", current: true, since: new Date("2025-06-01") },
    },
  });
  for (const typed of [
    "gen 96",
    "quillphone gen 96",
    "gen 96 quillphone",
    "quillph gen",
    "quillphonegen96",
    "quilphone gen 96",
  ]) {
    expect((await first(typed))?.ref.slug, typed).toBe(device.slug);
  }
  expect((await searchRecords("samsung gen 96")).found.map(({ ref }) => ref.slug)).not.toContain(device.slug);
});

it("finds markets by their names, beside what else goes by them", async () => {
  const markets = async (typed: string) => (await searchRecords(typed)).markets.map(({ code }) => code);
  expect(await markets("Germany")).toEqual(["DE"]);
  expect(await markets("germ")).toContain("DE");
  expect(await markets("Germny")).toEqual(["DE"]);
  expect(await markets("korea")).toContain("KR");
  expect(await markets("southeast asia")).toEqual(["southeast-asia"]);
  expect(await markets("xiaomi 12s")).toEqual([]);
  expect((await searchRecords("Germany")).near).toBe(false);
});

it("says that it found only what is near, and then nothing else", async () => {
  const mistyped = await searchRecords("xaomi 12s ultra");
  expect([mistyped.near, mistyped.found[0]?.ref.slug]).toEqual([true, "xiaomi-12s-ultra"]);
  const typed = await searchRecords("xiaomi 12s ultra");
  expect([typed.near, typed.found[0]?.ref.slug]).toEqual([false, "xiaomi-12s-ultra"]);
});

it("takes what was typed together for one: no part of a short code answers by itself", async () => {
  expect((await searchRecords("L2S")).total).toBe(0);
  const { found } = await searchRecords("12s");
  expect(found[0]?.ref).toMatchObject({ kind: "device", slug: "xiaomi-12s" });
  for (const { ref } of found) expect(ref.name).toMatch(/12S/);
});

it("suggests at most eight pages, and what each is", async () => {
  expect(await suggestRecords("xiaomi")).toHaveLength(8);
  const ultra = { kind: "device", slug: "xiaomi-12s-ultra", name: "Xiaomi 12S Ultra", brand: "Xiaomi" };
  expect((await suggestRecords("thor"))[0]).toEqual({ ...ultra, by: "thor" });
  expect((await suggestRecords("xiaomi 12s ult"))[0]).toEqual({ ...ultra, by: null });
  expect((await suggestRecords("sams"))[0]).toMatchObject({ kind: "brand", slug: "samsung", brand: null });
  expect(await suggestRecords("germany")).toEqual([{ kind: "market", code: "DE", name: "Germany" }]);
  expect(await suggestRecords("?!")).toEqual([]);
});

it("is bounded and says how many there are", async () => {
  const { found, total } = await searchRecords("x");
  expect(found).toHaveLength(20);
  expect(total).toBeGreaterThan(20);
});

it("finds what is exactly it among more names than are looked at", async () => {
  const brand = await db.brand.findUniqueOrThrow({ where: { slug: "xiaomi" } });
  const other = await createDevice(db, { brandId: brand.id, name: "Quokka" });
  const exact = await createDevice(db, { brandId: brand.id, name: "Quok" });
  const name = { kind: "codename", certainty: "rumored", since: new Date("2025-06-01") } as const;
  const texts = Array.from({ length: CANDIDATES + 100 }, (_, number) => `quok ${number}`);
  await db.name.createMany({
    data: [...texts, "quok"].map((text) => {
      const subjectId = text === "quok" ? exact.id : other.id;
      return { ...name, subjectId, text, normalized: text };
    }),
  });
  expect((await slugs("quok"))[0]).toBe(`device ${exact.slug}`);
  await db.name.deleteMany({ where: { subjectId: { in: [other.id, exact.id] } } });
});

it("finds nothing for nothing, for signs, and for what nobody said", async () => {
  for (const typed of ["", "  ", "?!'\\", "zzzz", "%", "xiaomi zzzz"]) {
    expect((await searchRecords(typed)).total, typed).toBe(0);
  }
  expect(await searchRecords("' | 'xia':*")).toEqual(await searchRecords("xia"));
  expect(await searchRecords("!ultra & (12s)")).toEqual(await searchRecords("ultra 12s"));
});

it("finds no phone that nobody has spoken of, and no duplicate", async () => {
  const brand = await db.brand.findUniqueOrThrow({ where: { slug: "xiaomi" } });
  await createDevice(db, { brandId: brand.id, name: "Quagga One" });
  expect(await slugs("quagga")).toEqual([]);
});

it("finds whatever has a name by that name, and by its beginnings", async () => {
  const names = await db.name.findMany({ distinct: ["normalized"], orderBy: { normalized: "asc" } });
  const lost: string[] = [];
  // Some of them, from all over.
  for (const { text, normalized, subjectId } of names.filter((_, place) => place % 5 === 0)) {
    for (const typed of [text, normalized, text.slice(0, Math.ceil(text.length * 0.8))]) {
      const { matches } = await findMatches(soughtOf(typed)!, await findBrands());
      if (!matches.some((one) => one.noun !== "brand" && one.id === subjectId)) lost.push(`${typed} (${text})`);
    }
  }
  expect(lost).toEqual([]);
}, 120_000);

it("normalizes a typed name in the database as the domain does", async () => {
  const odd = [
    "Galaxy Z Fold4",
    "Galaxy S22+",
    "Moto G (5G)",
    "Motorola Édge",
    "Ｘｉａｏｍｉ 12S",
    "小米12S",
    " ?! ",
    "SM-S901B/DS",
  ];
  const more = [
    "Nothing Phone (2a) – “Community”",
    "5G 5G 4g",
    "O'Neil’s",
    "갤럭시 S22",
    "Ärger_Über",
    "X²",
    "Å[b]c\\d^e`f{g|h}~i",
  ];
  const [devices, launches] = [await db.device.findMany(), await db.launchEvent.findMany()];
  const texts = [...odd, ...more, ...devices.map(({ name }) => name), ...launches.map(({ title }) => title)];
  for (const text of texts.filter((one) => one !== null)) {
    const [row] = await db.$queryRaw<{ is: string }[]>`SELECT normalized_name(${text}) AS is`;
    expect([text, row?.is]).toEqual([text, normalizeName(text)]);
  }
});
