import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadEntriesAsOf } from "@/lib/data/launch/load-entries-as-of";
import { asRecorded, asStated } from "@/lib/data/ledger/as-of";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
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

let ids: string[];

beforeAll(async () => {
  await seed();
  ids = (await db.launchEvent.findMany({ select: { id: true } })).map(({ id }) => id);
});

describe("launches as lines, from their claims", () => {
  it("are for today what their projections are", async () => {
    expect(ids.length).toBeGreaterThan(30);
    expect(await loadEntriesAsOf(ids, asStated(day(TODAY)))).toEqual(unfiltered(await loadLaunchEntries(ids)));
  });

  it("are, of a day past, what was stated by then, and keep to that day", async () => {
    const asOf = asStated(day("2022-06-28"));
    const entries = await loadEntriesAsOf(ids, asOf);
    const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
    expect(bySlug.get("samsung-galaxy-unpacked-august-2022")).toMatchObject({
      window: { precision: "month", earliest: "2022-08-01" },
      certainty: "rumored",
      status: "planned",
      settled: false,
      saidBy: { source: { name: "SomagNews" }, statedTo: "2022-06-28" },
      lineUp: ["Galaxy Z Flip 4", "Galaxy Z Fold 4"],
      asOf,
    });
    expect(bySlug.has("xiaomi-18-launch")).toBe(false);
    expect(entries.filter(({ saidBy }) => saidBy && saidBy.statedTo > "2022-06-28")).toEqual([]);
  });

  it("are credited, where they are called off, to who says so, and are as sure as that", async () => {
    const entries = await loadEntriesAsOf(ids, asStated(day(TODAY)));
    const credits = entries.flatMap(({ slug, status, saidBy, certainty }) =>
      status === "canceled" ? [[slug, saidBy?.source.name, certainty]] : [],
    );
    expect(credits).toContainEqual(["xiaomi-18-ultra-launch", "Kartikey Singh", "rumored"]);
    // Nothing speaks for CMF, which belongs to it; the date was a leak's.
    expect(credits).toContainEqual(["cmf-phone-3-pro-launch", "Nothing", "official"]);
    // The date was vivo's own.
    expect(credits).toContainEqual(["vivo-x80-pro-plus-launch", "The Indian Express", "reported"]);
  });

  it("are none where nothing had been recorded by then", async () => {
    expect(await loadEntriesAsOf(ids, asRecorded(day("2022-06-28")))).toEqual([]);
  });
});
