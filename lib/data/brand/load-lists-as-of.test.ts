import { beforeAll, describe, expect, it, vi } from "vitest";
import type { BrandLists } from "@/lib/data/brand/brand-lists";
import { loadLists } from "@/lib/data/brand/load-lists";
import { loadListsAsOf } from "@/lib/data/brand/load-lists-as-of";
import { asRecorded, asStated } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";
import { unfiltered } from "@/lib/data/unfiltered.fixtures";
import { day } from "@/lib/domain/window/day";
import { seed } from "@/prisma/seed";

const TODAY = vi.hoisted(() => "2026-11-22");

vi.mock("@/lib/clock", () => ({
  machineNow: () => new Date(),
  now: () => new Date(`${TODAY}T12:00:00Z`),
  today: () => TODAY,
  todayIn: () => TODAY,
}));

let brands: Map<string, string>;

beforeAll(async () => {
  await seed();
  brands = new Map((await db.brand.findMany()).map(({ slug, id }) => [slug, id]));
});

const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

/** By address: two of one day may stand in either order. */
const byAddress = ({ coming, past, devices, series }: BrandLists) =>
  [coming, past, devices, series].map(({ items, total }) => ({
    total,
    items: [...items].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  }));

describe("what a brand's page lists, from the claims", () => {
  it("is for today what the projections are, for every brand", async () => {
    for (const [slug, id] of brands) {
      const [projected, weighed] = [await loadLists(id, day(TODAY)), await loadListsAsOf(id, asStated(day(TODAY)))];
      expect(byAddress(weighed), slug).toEqual(unfiltered(byAddress(projected)));
      expect(weighed.coming.items.map(({ window }) => window.latest)).toEqual(
        projected.coming.items.map(({ window }) => window.latest),
      );
    }
    // Every brand, both ways.
  }, 60_000);

  it("is, of a day past, what was coming then, and nothing that was said later", async () => {
    const { coming, past, devices, series } = await loadListsAsOf(
      brands.get("xiaomi") ?? "",
      asStated(day("2022-06-28")),
    );
    expect(slugs(coming.items)).toEqual(expect.arrayContaining(["xiaomi-12s-launch", "xiaomi-12t-launch"]));
    expect(slugs(coming.items)).not.toContain("xiaomi-18-launch");
    expect(slugs(past.items)).toContain("xiaomi-12-launch");
    expect(slugs(devices.items)).toEqual(expect.arrayContaining(["xiaomi-12s-ultra", "xiaomi-12"]));
    for (const later of ["xiaomi-12t", "xiaomi-18"]) expect(slugs(devices.items)).not.toContain(later);
    expect(slugs(series.items)).toContain("xiaomi-12t");
    expect(slugs(series.items)).not.toContain("xiaomi-18");
  });

  it("is nothing where nothing had been recorded by then", async () => {
    const lists = await loadListsAsOf(brands.get("xiaomi") ?? "", asRecorded(day("2022-06-28")));
    for (const { items, total } of Object.values(lists)) expect([items, total]).toEqual([[], 0]);
  });
});
