import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { DISAGREEMENTS } from "@/prisma/catalog/disagreements";
import { CATALOG } from "@/prisma/catalog/catalog";
import { Believed } from "./believed";
import { CatalogNames } from "./catalog-names";
import { compareTable, spentExplanations } from "./compare";
import type { Statement } from "./statement";

const believed = new Believed(day("2026-11-22"));
const names = new CatalogNames(believed.index, believed.clocks);
const compare = (statements: readonly Statement[], name = "any.csv") =>
  compareTable({ name, statements }, names, believed);
const on = (text: string) => dayWindow(day(text));

describe("a table is compared row by row", () => {
  const sale = { about: "on sale", market: "first", by: null } as const;
  const proOn = (row: string, text: string): Statement => ({
    ...{ row, names: ["Xiaomi 12S Pro"] },
    ...{ ...sale, window: on(text) },
  });

  it("agreeing, disagreeing, of no claim, of no phone of the catalog", () => {
    const compared = compare([
      proOn("1", "2022-07-06"),
      proOn("2", "2022-07-07"),
      { ...proOn("3", "2026-12-24"), names: ["Xiaomi 18 Ultra"] },
      { ...proOn("4", "2022-07-06"), names: ["Xiaomi 12S Max"] },
    ]);
    expect(compared).toMatchObject({ agreed: 1, disagreed: 1, silent: 1, unknown: 1 });
    expect(compared.disagreements).toMatchObject([
      {
        statement: { row: "2" },
        entry: { slug: "xiaomi-12s-pro" },
        judgement: { by: "official, says Xiaomi", held: expect.stringContaining("A phone database") },
        why: null,
      },
    ]);
  });

  it("with what others say than the table's own source, whose word is no proof of it", () => {
    const own = { row: "1", names: ["Pixel 8"], about: "on sale", market: "any", window: on("2023-10-04") } as const;
    expect(compare([{ ...own, by: null }])).toMatchObject({ agreed: 1 });
    expect(compare([{ ...own, by: "endoflife-date" }])).toMatchObject({ disagreed: 1 });
  });

  it("counting a row once, by the worst that is in it", () => {
    const announced = { row: "1", names: ["Xiaomi 12S Pro"], about: "announced", window: on("2022-07-04") } as const;
    expect(compare([announced, proOn("1", "2022-07-07")])).toMatchObject({ agreed: 0, disagreed: 1 });
  });

  it("on the markets a phone is made for, its numbers and its prices", () => {
    const of = (row: string, slugName: string) => ({ row, names: [slugName] });
    const compared = compare([
      { ...of("1", "Xiaomi 14 Pro"), about: "sold in", market: "IN" },
      { ...of("2", "Xiaomi 12S Ultra"), about: "model number", text: "2203121c", markets: ["CN"] },
      { ...of("3", "Xiaomi 12S"), about: "model number", text: "2203121C", markets: ["CN"] },
      { ...of("4", "Galaxy S26 FE"), about: "price", market: "FR", amount: 799, currency: "EUR" },
      { ...of("5", "Galaxy S26 FE"), about: "price", market: "FR", amount: 1, currency: "EUR" },
    ]);
    expect(compared.disagreements.map(({ statement }) => statement.row)).toEqual(["1", "3", "5"]);
    expect(compared).toMatchObject({ agreed: 2, disagreed: 3 });
  });
});

describe("an explanation", () => {
  const [first] = DISAGREEMENTS;

  it("is found by table, row and matter", () => {
    expect(first).toMatchObject({ matter: "canceled", rows: ["10693"] });
    const canceled: Statement = { row: "10693", names: ["Samsung Galaxy S21"], about: "canceled" };
    expect(compare([canceled], first!.table).disagreements[0]?.why).toBe(first!.why);
    expect(compare([{ ...canceled, row: "1" }], first!.table).disagreements[0]?.why).toBeNull();
  });

  it("is told when nothing disagrees any more, of the tables that are there", () => {
    const spent = spentExplanations([compare([], first!.table)]);
    expect(spent).toContain(`${first!.table}, 10693, canceled`);
    expect(spent.every((row) => row.startsWith(first!.table))).toBe(true);
  });

  it("explains each row once", () => {
    const keys = DISAGREEMENTS.flatMap(({ table, matter, rows }) => rows.map((row) => `${table} ${matter} ${row}`));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("a phone is found", () => {
  const slugs = (name: string) => names.find(name).map(({ slug }) => slug);
  const mentioned = (headline: string) => names.mentionedIn(headline).map(({ slug }) => slug);

  it.each([
    ["Samsung Galaxy S22 Ultra 5G", "samsung-galaxy-s22-ultra"],
    ["Xiaomi Redmi K50", "redmi-k50"],
    ["oppo FIND N", "oppo-find-n"],
    ["iPhone SE (3rd generation)", "apple-iphone-se-2022"],
  ])("under the name of a table: %s", (name, slug) => {
    expect(slugs(name)).toEqual([slug]);
  });

  it("and is no other: 4G is another phone, and with 5G comes first the one that says it", () => {
    expect(slugs("Huawei Mate X2 4G")).toEqual([]);
    expect(slugs("Galaxy A52 5G")).toEqual(["samsung-galaxy-a52-5g"]);
    expect(slugs("Galaxy A52")).toEqual(["samsung-galaxy-a52"]);
  });

  it("in a headline by its longest name, and not where another phone begins with it", () => {
    expect(mentioned("Xiaomi 17T spotted on Geekbench")).toEqual(["xiaomi-17t"]);
    expect(mentioned("The iPhone 17 Pro's colors leak")).toEqual(["apple-iphone-17-pro"]);
    expect(mentioned("vivo X500 Lite is coming")).toEqual([]);
  });

  it("with its family", () => {
    const family = CATALOG.devices
      .filter(({ series }) => series?.slug === "samsung-galaxy-s27")
      .map(({ slug }) => slug);
    expect(mentioned("Galaxy S27 series leaks")).toEqual(["samsung-galaxy-s27", ...family]);
  });
});
