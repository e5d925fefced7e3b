import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { getBrand } from "@/lib/data/brand/get-brand";
import { getCalendarBounds } from "@/lib/data/calendar/bounds";
import { getMonth } from "@/lib/data/calendar/get-month";
import { getYear } from "@/lib/data/calendar/get-year";
import { getDevice } from "@/lib/data/device/get-device";
import { getLaunch } from "@/lib/data/launch/get-launch";
import { type AsOf, asRecorded, asStated } from "@/lib/data/ledger/as-of";
import { getMarket } from "@/lib/data/market/get-market";
import { getSeries } from "@/lib/data/series/get-series";
import { day } from "@/lib/domain/window/day";
import { seed } from "@/prisma/seed";

const TODAY = vi.hoisted(() => "2026-11-22");
const kept = vi.hoisted(() => ({ keys: [] as string[], tags: new Set<string>() }));

vi.mock("@/lib/clock", () => ({
  machineNow: () => new Date(),
  now: () => new Date(`${TODAY}T12:00:00Z`),
  today: () => TODAY,
  todayIn: () => TODAY,
}));
vi.mock("next/cache", () => ({
  unstable_cache: (load: () => Promise<unknown>, keys: string[], options: { tags: string[] }) => {
    kept.keys.push(keys.join());
    for (const tag of options.tags) kept.tags.add(tag);
    return load;
  },
}));

const PAGES: Record<string, (asOf: AsOf) => Promise<unknown>> = {
  device: (asOf) => getDevice("xiaomi-12s-ultra", asOf),
  launch: (asOf) => getLaunch("xiaomi-12s-launch", asOf),
  series: (asOf) => getSeries("xiaomi-12s", asOf),
  brand: (asOf) => getBrand("xiaomi", asOf),
  market: (asOf) => getMarket("DE", asOf),
  month: (asOf) => getMonth(2022, 7, asOf),
  year: async (asOf) => [await getYear(2022, asOf), await getCalendarBounds(asOf)],
};

beforeAll(async () => {
  await seed();
});

beforeEach(() => {
  kept.keys = [];
  kept.tags.clear();
});

describe.each(Object.entries(PAGES))("a page of a %s", (_noun, get) => {
  it("is refreshed when the day turns if it is of today, and not if it is of a day past", async () => {
    await get(asStated(day(TODAY)));
    expect([...kept.tags]).toEqual(expect.arrayContaining(["everything", "day"]));
    kept.tags.clear();
    await get(asStated(day("2022-06-28")));
    expect(kept.tags).toContain("everything");
    expect(kept.tags).not.toContain("day");
  });

  it("is kept apart for each day and each clock", async () => {
    await get(asStated(day("2022-06-28")));
    // What a market's code stands for is of no day, how far a calendar goes of no clock.
    const stated = kept.keys.filter((key) => key.includes("2022-06-28,stated"));
    expect(stated).not.toEqual([]);
    kept.keys = [];
    await get(asStated(day("2022-06-29")));
    await get(asRecorded(day("2022-06-28")));
    expect(kept.keys.filter((key) => stated.includes(key))).toEqual([]);
  });
});
