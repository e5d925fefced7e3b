import { beforeAll, describe, expect, it, vi } from "vitest";
import { findBrands } from "@/lib/data/search/find-brands";
import { CANDIDATES, findNamed } from "@/lib/data/search/find-named";
import { searchRecords } from "@/lib/data/search/search-records";
import { db } from "@/lib/db/client";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { likenessOf, soughtOf } from "@/lib/domain/name/sought";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice } from "@/prisma/factories/device";
import { seed } from "@/prisma/seed";

const TODAY = vi.hoisted(() => "2026-11-22");

vi.mock("@/lib/clock", async (load) => ({
  ...(await load<object>()),
  today: () => TODAY,
  todayIn: () => TODAY,
}));

beforeAll(async () => {
  await seed();
});

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
  const { id } = await db.$transaction((tx) => createBrand(tx, { name: "Fairphone" }));
  const device = await createDevice(db, { brandId: id, name: "Gen 6" });
  await db.name.create({
    data: {
      ...{ subjectId: device.id, text: "Gen 6", normalized: normalizeName("Gen 6"), kind: "official" },
      ...{ certainty: "official", current: true, since: new Date("2025-06-01") },
    },
  });
  for (const typed of ["gen 6", "fairphone gen 6", "gen 6 fairphone", "fairph gen", "fairphonegen6"]) {
    expect((await first(typed))?.ref.slug, typed).toBe(device.slug);
  }
  expect((await searchRecords("samsung gen 6")).found.map(({ ref }) => ref.slug)).not.toContain(device.slug);
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

it("ranks in the database as the domain does, for every name and its beginnings", async () => {
  const brands = await findBrands();
  const brandOf = new Map(brands.map(({ id, normalized }) => [id, normalized]));
  const names = await db.name.findMany({ select: { normalized: true }, distinct: ["normalized"] });
  for (const { normalized } of names) {
    const sought = soughtOf(normalized.slice(0, Math.ceil(normalized.length * 0.8)));
    if (!sought) continue;
    const found = await findNamed(sought, brands, 50);
    expect(found.length, normalized).toBeGreaterThan(0);
    for (const one of found) {
      const likeness = likenessOf(sought, one.normalized, brandOf.get(one.brandId));
      expect([normalized, one.text, one.likeness]).toEqual([normalized, one.text, likeness ?? "words"]);
    }
  }
});

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
