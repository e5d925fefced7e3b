import { beforeAll, expect, it, vi } from "vitest";
import { getLaunch } from "@/lib/data/launch/get-launch";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import { asStated } from "@/lib/data/ledger/as-of";
import { getSeries } from "@/lib/data/series/get-series";
import { day } from "@/lib/domain/window/day";
import { seed } from "@/prisma/seed";

const clock = vi.hoisted(() => ({ day: "2022-06-28", atVenue: null as string | null }));

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", () => ({
  machineNow: () => new Date(),
  now: () => new Date(`${clock.day}T12:00:00Z`),
  today: () => clock.day,
  todayIn: () => clock.atVenue ?? clock.day,
}));

beforeAll(async () => {
  await seed();
});

async function launchOn(slug: string, on: string): Promise<LaunchView> {
  clock.day = on;
  const page = await getLaunch(slug, asStated(day(on)));
  if (page.found !== "here") throw new Error(`${slug}: ${page.found}`);
  return page.view;
}

const UNPACKED = "samsung-galaxy-unpacked-august-2022";

it("shows the 12S launch with its family first and three devices, each official", async () => {
  const { lineUp, when, venue } = await launchOn("xiaomi-12s-launch", "2022-06-28");
  expect(venue).toBe("Beijing");
  expect(when.window?.earliest).toBe("2022-07-04");
  expect(lineUp.map(({ member, holds, basis }) => [member.kind, member.name, holds, basis.certainty])).toEqual([
    ["series", "Xiaomi 12S", true, "official"],
    ["device", "Xiaomi 12S", true, "official"],
    ["device", "Xiaomi 12S Pro", true, "official"],
    ["device", "Xiaomi 12S Ultra", true, "official"],
  ]);
});

it("expects Unpacked in August and on no day, by press", async () => {
  const { when, due, lineUp } = await launchOn(UNPACKED, "2022-06-28");
  expect(when).toMatchObject({ certainty: "rumored", window: { precision: "month", earliest: "2022-08-01" } });
  expect(when.deciding?.claim.source.name).toBe("SomagNews");
  expect(due).toBe("upcoming");
  expect(lineUp.map(({ member }) => member.name)).toEqual(["Galaxy Z Flip 4", "Galaxy Z Fold 4"]);
});

it("tells the earlier windows as history once there is a day, and calls what it shows by its later name", async () => {
  const { when, status, moves, lineUp } = await launchOn(UNPACKED, "2026-11-22");
  expect([when.window?.earliest, when.certainty, status]).toEqual(["2022-08-10", "official", "held"]);
  expect(moves.map(({ kind }) => kind)).toEqual(["narrowed", "narrowed", "stated"]);
  expect(lineUp.map(({ member }) => member.name)).toEqual(["Galaxy Z Flip4", "Galaxy Z Fold4"]);
});

it("is due on the day after the brand's own day, overdue after a month that press expected", async () => {
  const { when, ...rest } = await launchOn("xiaomi-12s-launch", "2022-07-03");
  expect([when.certainty, rest.due]).toEqual(["official", "upcoming"]);
  clock.atVenue = "2022-07-05";
  const later = await getLaunch("xiaomi-12s-launch", asStated(day("2022-07-03")));
  expect(later.found === "here" && later.view.due).toBe("due");
  clock.day = "2022-06-28";
  clock.atVenue = "2022-09-01";
  const unpacked = await getLaunch(UNPACKED, asStated(day("2022-06-28")));
  expect(unpacked.found === "here" && unpacked.view.due).toBe("overdue");
  clock.atVenue = null;
});

it("has no page for a launch that nobody had spoken of", async () => {
  clock.day = "2021-12-31";
  expect(await getLaunch("xiaomi-12s-launch", asStated(day("2021-12-31")))).toEqual({ found: "nothing" });
  expect(await getLaunch("no-such-launch", asStated(day("2022-06-28")))).toEqual({ found: "nothing" });
});

it("shows of the 12T series what is rumored, no device yet, and that nobody knows about Leica", async () => {
  clock.day = "2022-06-28";
  const page = await getSeries("xiaomi-12t", asStated(day("2022-06-28")));
  if (page.found !== "here") throw new Error(page.found);
  const { announcement, devices, deviceCount, features, launches } = page.view;
  expect(announcement.when).toMatchObject({ certainty: "rumored", window: { precision: "half" } });
  expect([devices, deviceCount]).toEqual([[], 0]);
  expect(features.find(({ text }) => text === "Leica camera")).toMatchObject({ holds: null });
  expect(launches.map(({ slug }) => slug)).toEqual(["xiaomi-12t-launch"]);
});

it("credits a cancellation to who told it, and not to who had named the date", async () => {
  const { moves, statusBasis } = await launchOn("xiaomi-18-ultra-launch", "2026-11-22");
  expect(statusBasis.deciding?.claim.source.name).toBe("Kartikey Singh");
  expect(moves.map(({ kind, by }) => [kind, by?.source.name])).toEqual([
    ["canceled", "Kartikey Singh"],
    ["stated", "Unnamed source (Xiaomi 18 Ultra)"],
  ]);
});

it("tells of a launch that is canceled when that was, and by whom", async () => {
  const { moves, status, when } = await launchOn("cmf-phone-3-pro-launch", "2026-11-22");
  expect([status, when.window?.precision]).toEqual(["canceled", "half"]);
  expect(moves.map(({ kind, by }) => [kind, by?.source.name, by?.statedFrom, by?.statedTo])[0]).toEqual([
    ...["canceled", "Nothing", "2026-06-01", "2026-06-30"],
  ]);
});

it("tells a date that Apple named after a leak as a correction", async () => {
  const { moves } = await launchOn("apple-event-september-2026", "2026-11-22");
  const [last] = moves;
  expect([last?.kind, last?.corrected, last?.by?.source.name]).toEqual(["postponed", true, "Apple"]);
});
