import { beforeAll, describe, expect, it, vi } from "vitest";
import { tags } from "@/lib/cache-tags";
import { asStated } from "@/lib/data/ledger/as-of";
import { planOf } from "@/lib/data/review/review.fixtures";
import { devicesQuery, familiesQuery } from "@/lib/data/series/find-line";
import { getSeries } from "@/lib/data/series/get-series";
import { db } from "@/lib/db/client";
import type { Phase, Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { touchedTags } from "@/lib/mutations/touched-tags";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

const FAMILIES = { one: ["one", "one-plus"], two: ["two", "two-pro"], three: ["three"] } as const;
const phones = new Map<string, Subject>();
const series = new Map<string, string>();
let own: Speaker, press: Speaker;

const phone = (slug: string): Subject => phones.get(slug)!;
const follows = (slug: string, of: string, by: Speaker, on: string) =>
  createClaim(db, phone(slug), by, {
    ...{ value: { property: "lineage", lineage: "successor-of", of: phone(of) }, statedFrom: day(on) },
  });
const shown = (slug: string, on: string) =>
  createClaim(db, phone(slug), own, {
    ...{ value: { property: "launch-window", window: dayWindow(day(on)) }, statedFrom: day(on) },
  });
const sold = (slug: string, market: string, on: string, phase: Phase = "on-sale") =>
  createClaim(db, phone(slug), own, { value: { property: "availability", phase }, market, statedFrom: day(on) });
const price = (slug: string, low: string, on: string) =>
  createClaim(db, phone(slug), own, {
    ...{ value: { property: "price", price: { kind: "from", low, high: null, currency: "EUR" } } as const },
    ...{ market: "DE", statedFrom: day(on) },
  });

beforeAll(async () => {
  for (const code of ["CN", "DE", "IN"]) await createMarket(db, code);
  const brand = await createBrand(db, { homeMarket: "CN" });
  [own, press] = [await createSource(db, { brandId: brand.id }), await createSource(db, { kind: "press" })];
  for (const [family, members] of Object.entries(FAMILIES)) {
    const { id } = await createSeries(db, { brandId: brand.id, slug: `line-${family}`, name: `Line ${family}` });
    series.set(family, id);
    for (const slug of members) {
      const made = await createDevice(db, { brandId: brand.id, seriesId: id, slug: `line-${slug}`, name: slug });
      phones.set(slug, { kind: "device", id: made.id });
    }
  }
  const alone = await createDevice(db, { brandId: brand.id, slug: "line-root", name: "root" });
  phones.set("root", { kind: "device", id: alone.id });
  await shown("root", "2020-01-10");
  for (const slug of FAMILIES.one) await shown(slug, "2021-01-14");
  for (const slug of FAMILIES.two) await shown(slug, "2022-02-09");
  await shown("three", "2023-02-01");
  await follows("one", "root", press, "2021-02-01");
  await follows("two", "one", press, "2022-03-01");
  await follows("three", "two", press, "2023-03-01");
  await sold("one", "CN", "2021-02-01");
  await sold("one", "IN", "2021-02-01");
  await sold("two", "CN", "2022-03-01");
  await sold("two-pro", "DE", "2022-03-01", "coming");
  await createClaim(db, phone("two"), own, {
    ...{ value: { property: "availability", phase: "coming" }, market: "IN", stance: "denies" },
    statedFrom: day("2022-03-01"),
  });
  await price("two", "899.00", "2022-03-01");
  await price("two-pro", "499.00", "2022-03-01");
});

async function pageOf(family: string, on = "2023-12-31") {
  const page = await getSeries(`line-${family}`, asStated(day(on)));
  if (page.found !== "here") throw new Error(page.found);
  return page.view;
}

const names = (refs: readonly { readonly name: string | null }[]) => refs.map(({ name }) => name);
const codes = (markets: readonly { readonly code: string }[]) => markets.map(({ code }) => code);

describe("how a family follows the last", () => {
  it("tells what came before and after, how long between, who follows whom, who is new and whose line ends", async () => {
    const { before, after, own: here } = (await pageOf("two")).line;
    expect(here).toMatchObject({ window: { earliest: "2022-02-09" }, certainty: "official" });
    expect(before).toMatchObject([{ family: { slug: "line-one" }, linked: "reported", interval: { least: 391 } }]);
    expect(after).toMatchObject([{ family: { slug: "line-three" }, interval: { least: 357, most: 357 } }]);
    const [change] = before;
    expect(change?.followed.map(({ successor, of }) => [successor.name, of.name])).toEqual([["two", "one"]]);
    expect([names(change?.added ?? []), names(change?.ended ?? [])]).toEqual([["two-pro"], ["one-plus"]]);
    expect(names(after[0]?.ended ?? [])).toEqual(["two-pro"]);
  });

  it("tells in which markets it came where the last did not, and takes no silence for a no", async () => {
    const [change] = (await pageOf("two")).line.before;
    const { both, gained, lost, untoldBefore, untoldSince } = change!.reach;
    expect([both, gained, lost, untoldBefore, untoldSince].map(codes)).toEqual([["CN"], [], ["IN"], ["DE"], []]);
  });

  it("may follow a phone that belongs to no family", async () => {
    const { before } = (await pageOf("one")).line;
    expect(before).toMatchObject([{ family: { kind: "device", slug: "line-root" }, devices: [{ slug: "line-root" }] }]);
  });

  it("knows nothing of what was said later than the page's day", async () => {
    const { line } = await pageOf("two", "2022-06-28");
    expect([line.before.length, line.after.length]).toEqual([1, 0]);
  });
});

it("compares its phones: when sold first, from how much, and where; the least dear first", async () => {
  const { devices, where } = await pageOf("two");
  expect(names(devices)).toEqual(["two-pro", "two"]);
  expect(devices.map(({ price: low }) => low?.price.low)).toEqual(["499.00", "899.00"]);
  expect(devices.map(({ where: at }) => [at?.answer, codes(at?.markets ?? [])])).toEqual([
    ["announced", ["DE"]],
    ["available", ["CN"]],
  ]);
  expect(where).toMatchObject({ answer: "available", certainty: "official", markets: [{ code: "CN" }] });
});

it("says of a family what all its phones share, where that is surer than what is said of itself", async () => {
  const { first } = await pageOf("two");
  expect(first).toMatchObject({ whole: true, announcement: { when: { window: { earliest: "2022-02-09" } } } });
});

it("is refreshed by what is written of a phone of the families around it", async () => {
  const touched = await db.$transaction((tx) =>
    touchedTags(tx, [phone("one-plus").id], { rows: new Map(), changed: [], years: [] }),
  );
  expect(touched).toContain(tags.subject(series.get("one")!));
});

it("finds its neighbors by the indexes on subject, member and series", async () => {
  const families = await planOf(familiesQuery([series.get("two")!, phone("two").id]));
  expect(families).toContain("Claim_memberId_idx");
  expect(families).toContain("Claim_subjectId_property_statedTo_idx");
  expect(await planOf(devicesQuery([series.get("one")!]))).toContain("Device_seriesId_idx");
});
