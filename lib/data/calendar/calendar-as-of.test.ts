import { beforeAll, describe, expect, it, vi } from "vitest";
import { getMonth } from "@/lib/data/calendar/get-month";
import { getYear } from "@/lib/data/calendar/get-year";
import { asRecorded, asStated } from "@/lib/data/ledger/as-of";
import { unfiltered } from "@/lib/data/unfiltered.fixtures";
import { day } from "@/lib/domain/window/day";
import { seed } from "@/prisma/seed";

const PROJECTED = day("2026-11-22");
const ARTICLE = day("2022-06-28");

const clock = vi.hoisted(() => ({ day: "2026-11-22" }));

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", () => ({
  machineNow: () => new Date(),
  now: () => new Date(`${clock.day}T12:00:00Z`),
  today: () => clock.day,
  todayIn: () => clock.day,
}));

beforeAll(async () => {
  await seed();
});

/** The page of the day that is projected: while it is that day by projections, the day after it by claims. */
async function bothWays<View>(get: () => Promise<View>): Promise<[View, View]> {
  clock.day = "2026-11-22";
  const projected = await get();
  clock.day = "2026-11-23";
  return [projected, withoutTheDay(await get())];
}

function withoutTheDay<View>(view: View): View {
  return JSON.parse(JSON.stringify(view, (key, value: unknown) => (key === "asOf" ? undefined : value))) as View;
}

describe("a calendar as of a day", () => {
  it("is for the projected day what its projections are, month by month", { timeout: 60_000 }, async () => {
    for (const year of [2021, 2022, 2026]) {
      for (let month = 1; month <= 12; month += 1) {
        const [projected, weighed] = await bothWays(() => getMonth(year, month, asStated(PROJECTED)));
        expect(weighed, `${year}-${month}`).toEqual(unfiltered(projected));
      }
    }
  });

  it("and year by year, what has no date in the year of the day", async () => {
    for (const year of [2020, 2021, 2022, 2023, 2026, 2027]) {
      const [projected, weighed] = await bothWays(() => getYear(year, asStated(PROJECTED)));
      expect(weighed, String(year)).toEqual(unfiltered(projected));
    }
  });

  it("has Unpacked in the lane of August and on no day, before its day was said", async () => {
    clock.day = "2026-11-22";
    const august = await getMonth(2022, 8, asStated(ARTICLE));
    const lane = august.lanes.find(({ lane: { kind } }) => kind === "month");
    expect(lane?.launches.map(({ slug }) => slug)).toEqual(["samsung-galaxy-unpacked-august-2022"]);
    expect(august.days).toEqual([]);
    expect([august.today, august.asOf]).toEqual([ARTICLE, { day: ARTICLE, recorded: false }]);
  });

  it("leaves out what is believed elsewhere by then, though somebody had said it", async () => {
    // The leak of January put the 12 Ultra in the first week of February, that of March in the second quarter.
    const slugs = async (on: string) => {
      const { days, lanes } = await getMonth(2022, 2, asStated(day(on)));
      return [...days, ...lanes].flatMap(({ launches }) => launches.map(({ slug }) => slug));
    };
    expect(await slugs("2022-02-01")).toContain("xiaomi-12s-launch");
    expect(await slugs("2022-03-08")).not.toContain("xiaomi-12s-launch");
  });

  it("tells what is overdue on the day, though it took place later", async () => {
    const { lanes } = await getMonth(2022, 2, asStated(day("2022-02-20")));
    const [launch] = lanes.flatMap(({ launches }) => launches).filter(({ slug }) => slug === "xiaomi-12s-launch");
    expect(launch).toMatchObject({
      due: "overdue",
      status: "planned",
      window: { precision: "range", latest: "2022-02-07" },
    });
  });

  it("points from an empty month to the nearest that had something, by what was believed then", async () => {
    const view = await getMonth(2020, 6, asStated(ARTICLE));
    expect([view.days, view.lanes, view.before]).toEqual([[], [], null]);
    const { year, month } = view.after ?? {};
    expect(year).toBe(2020);
    const nearest = await getMonth(year ?? 0, month ?? 0, asStated(ARTICLE));
    expect(nearest.days.length + nearest.lanes.length).toBeGreaterThan(0);
  });

  it("holds nothing that was recorded later", async () => {
    const { days, lanes, left } = await getMonth(2022, 8, asRecorded(ARTICLE));
    expect([days, lanes, left]).toEqual([[], [], 0]);
  });
});
