import { beforeAll, expect, it, vi } from "vitest";
import { getDevice } from "@/lib/data/device/get-device";
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

/** Of one phone, of several series, canceled, moved, of a series alone, and not yet. */
const TOLD = [
  ...["xiaomi-12s-launch", "apple-iphone-17-launch", "motorola-razr-60-launch", "vivo-x80-pro-plus-launch"],
  ...["oneplus-open-2-launch", "xiaomi-18-launch", "xiaomi-18-ultra-launch", "xiaomi-mi-11-global-launch"],
];

it.each([...TOLD.map((slug) => [slug, "2026-11-22"]), ["xiaomi-12s-launch", "2022-06-28"]])(
  "tells of each phone of %s on %s what its own page tells",
  async (slug, on) => {
    const { lineUp, sales } = await launchOn(slug, on);
    const told = lineUp.filter(({ member, sale }) => member.kind === "device" && sale !== null);
    expect(told).not.toEqual([]);
    for (const { member, sale, formFactor } of told) {
      const page = await getDevice(member.slug, asStated(day(on)));
      if (page.found !== "here") throw new Error(`${member.slug}: ${page.found}`);
      const { countries, unknown, availability, unplaced, ref } = page.view;
      expect({ formFactor, name: member.name }).toEqual({ formFactor: page.view.formFactor, name: ref.name });
      expect(sale?.countries).toEqual(countries);
      expect(sale?.unknown).toEqual(unknown);
      if (sales.kind === "one") expect(sales).toEqual({ kind: "one", availability, unplaced });
      if (sales.kind !== "several") continue;
      const ofPhone = sales.imports.filter(({ phone }) => phone.id === member.id);
      expect(ofPhone.map(({ imports }) => imports)).toEqual(availability.imports);
      const place = sales.phones.findIndex(({ id }) => id === member.id);
      for (const { markets, offers: _offers, besides: _besides, ...answer } of availability.rows) {
        const row = sales.grid.rows.find((one) => one.markets.some(({ code }) => code === markets[0]?.code));
        expect(row?.answers[place]).toMatchObject({ ...answer, basis: { certainty: answer.basis.certainty } });
      }
    }
  },
);

it("says where a phone starts first, and of an earlier launch's sale only where there is no later one", async () => {
  const firsts = async (slug: string) =>
    (await launchOn(slug, "2026-11-22")).lineUp.flatMap(({ member, sale }) =>
      sale === null ? [] : [[member.name, sale.first?.markets[0]?.code, sale.first?.when?.window?.earliest]],
    );
  expect(await firsts("xiaomi-12s-launch")).toEqual([
    ["Xiaomi 12S", "CN", "2022-07-06"],
    ["Xiaomi 12S Pro", "CN", "2022-07-06"],
    ["Xiaomi 12S Ultra", "CN", "2022-07-06"],
  ]);
  expect(await firsts("xiaomi-mi-11-global-launch")).toEqual([["Mi 11", "CN", "2021-01-01"]]);
});

it("knows of each phone which series it is of, and what was denied to be shown", async () => {
  const { lineUp, lineUpTotal } = await launchOn("motorola-razr-60-launch", "2026-11-22");
  expect(new Set(lineUp.map(({ series }) => series?.name))).toEqual(new Set(["Motorola Edge 60", "Motorola Razr 60"]));
  expect(lineUp).toHaveLength(lineUpTotal);
  const other = await launchOn("xiaomi-mi-11-global-launch", "2026-11-22");
  expect(other.lineUp.map(({ member, holds, sale }) => [member.name, holds, sale === null])).toEqual([
    ["Mi 11", true, false],
    ["Mi 11 Lite", false, true],
    ["Mi 11 Pro", false, true],
  ]);
  expect(other.sales.kind).toBe("one");
});

it("has nothing to tell of sales while nobody has said what is shown", async () => {
  const { sales, home } = await launchOn("samsung-foldables-2027", "2026-11-22");
  expect([sales.kind, home?.code]).toEqual(["none", "KR"]);
});
