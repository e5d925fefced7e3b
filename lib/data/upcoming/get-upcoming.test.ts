import { beforeAll, expect, it, vi } from "vitest";
import { today } from "@/lib/clock";
import { getDevice } from "@/lib/data/device/get-device";
import { getSeries } from "@/lib/data/series/get-series";
import { asStated } from "@/lib/data/ledger/as-of";
import { getUpcoming } from "@/lib/data/upcoming/get-upcoming";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/window/day";
import { compareWindows } from "@/lib/domain/window/order-windows";
import { month } from "@/lib/domain/window/make-window";
import { projectSubjects } from "@/lib/mutations/project";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createSeries } from "@/prisma/factories/device";
import { createSource } from "@/prisma/factories/source";
import { seed } from "@/prisma/seed";

const TODAY = vi.hoisted(() => "2026-11-22");

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", () => ({
  now: () => new Date(`${TODAY}T12:00:00Z`),
  machineNow: () => new Date(),
  today: () => TODAY,
  todayIn: () => TODAY,
}));

beforeAll(async () => {
  await seed();
  const brand = await createBrand(db, { name: "Quiet" });
  const series = { kind: "series" as const, id: (await createSeries(db, { brandId: brand.id })).id };
  const value = { property: "launch-window", window: month(2027, 2) } as const;
  await createClaim(db, series, await createSource(db, { kind: "press" }), { value });
  await db.$transaction((tx) => projectSubjects(tx, [series.id], day(TODAY)));
});

const bySlug = (slug: string, entries: readonly { readonly slug: string }[]) =>
  entries.find((entry) => entry.slug === slug);

it("tells what no launch is known to show beside the launches: the Spark 50 Pro, leaked for May", async () => {
  const { next, overdue } = await getUpcoming(day(TODAY));
  expect(bySlug("tecno-spark-50-pro-5g", [...next, ...overdue])).toMatchObject({
    kind: "device",
    brand: { slug: "tecno" },
    window: { precision: "month", latest: "2026-05-31" },
    certainty: "rumored",
    saidBy: { source: { kind: "leaker" } },
  });
  expect(next.some(({ kind }) => kind === undefined)).toBe(true);
  expect(next).toEqual(next.toSorted((a, b) => compareWindows(a.window, b.window)));
});

it("says of each what its own page says, and names each once", async () => {
  const { next, overdue } = await getUpcoming(day(TODAY));
  const entries = [...next, ...overdue];
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  const dated = entries.filter(({ kind, window }) => kind !== undefined && window.precision !== "tbd");
  expect(new Set(dated.map(({ kind }) => kind))).toEqual(new Set(["device", "series"]));
  for (const { kind, slug, window, certainty, due, title } of dated) {
    const page = await (kind === "series" ? getSeries : getDevice)(slug, asStated(today()));
    if (page.found !== "here") throw new Error(`${slug}: ${page.found}`);
    const { announcement, ref } = page.view;
    expect([slug, announcement.when.window, announcement.when.certainty]).toEqual([slug, window, certainty]);
    expect([announcement.due, announcement.launch, ref.name]).toEqual([due, null, title]);
  }
});

it("leaves out what a launch shows, what is settled and what is a duplicate", async () => {
  const { next, overdue } = await getUpcoming(day(TODAY));
  const ids = [...next, ...overdue].flatMap(({ kind, id }) => (kind === "device" ? [id] : []));
  const rows = await db.device.findMany({ where: { id: { in: ids } } });
  expect(rows).toHaveLength(ids.length);
  for (const { announcedBy, announcedSettled, mergedIntoId, announcedPrecision } of rows) {
    expect([announcedBy, announcedSettled, mergedIntoId]).toEqual([announcedPrecision && "device", false, null]);
  }
});

it("has ten things to come, and tells last what was spoken of lately without a date", async () => {
  const { next } = await getUpcoming(day(TODAY));
  expect(next.length).toBeGreaterThanOrEqual(10);
  const undated = next.filter(({ window }) => window.precision === "tbd");
  expect(next.slice(-undated.length)).toEqual(undated);
  const tri = bySlug("samsung-galaxy-z-trifold-2", undated);
  expect(tri).toMatchObject({ kind: "device", certainty: "rumored", due: "upcoming" });
  expect(tri).toHaveProperty("saidBy.statedTo", "2026-03-18");
});

it.each([
  ["is sold", "oppo-reno15c"],
  ["was canceled, of no market by name", "oneplus-open-2"],
  ["was denied", "sony-xperia-5-vi"],
  ["nobody spoke of for a year", "samsung-galaxy-s22-fe"],
])("counts nothing as to come that %s", async (_, slug) => {
  expect(bySlug(slug, (await getUpcoming(day(TODAY))).next)).toBeUndefined();
});

it("says where it is said to come, and nothing of where it is said not to", async () => {
  const { next } = await getUpcoming(day(TODAY));
  const places = (slug: string) => next.find((entry) => entry.slug === slug)?.places;
  expect(places("vivo-x500-ultra-launch")).toEqual([{ code: "CN", name: "China", home: "CN" }]);
  expect(places("oppo-find-x10-ultra-launch")).toEqual([]);
});

it("tells first what passed lately, and there what is surest", async () => {
  const { overdue } = await getUpcoming(day(TODAY));
  const place = (slug: string) => overdue.findIndex((entry) => entry.slug === slug);
  expect(place("honor-magic9-launch")).toBe(0);
  expect(place("oneplus-16-launch")).toBeLessThan(place("vivo-x200t-launch"));
  expect(place("vivo-x200t-launch")).toBeGreaterThan(0);
});

it("tells a change as this week's only when it was surely stated within seven days", async () => {
  const { changedThisWeek, changedBefore } = await getUpcoming(day(TODAY));
  expect(changedThisWeek).toEqual([]);
  expect(changedBefore.length).toBeGreaterThan(0);
  const later = await getUpcoming(day("2026-08-19"));
  expect(later.changedThisWeek.map(({ launch }) => launch.slug)).toContain("samsung-foldables-2027");
  expect(later.changedBefore.map(({ launch }) => launch.slug)).not.toContain("samsung-foldables-2027");
});

it("credits what took place to who says that it did, and says how far the record reaches", async () => {
  const { held, lastStated } = await getUpcoming(day(TODAY));
  const unpacked = held.find(({ slug }) => slug === "samsung-galaxy-unpacked-july-2026");
  expect(unpacked?.saidBy?.source.name).toBe("Seoul Economic Daily");
  expect(unpacked?.heldBy).toMatchObject({ source: { name: "GSMArena" }, statedTo: "2026-08-17" });
  expect(lastStated).toMatch(/^2026-09-\d\d$/);
});

it("holds no phone overdue that is sold", async () => {
  const { overdue } = await getUpcoming(day(TODAY));
  expect(overdue.map(({ slug }) => slug)).not.toContain("xiaomi-13-ultra");
  expect(overdue.map(({ slug }) => slug)).not.toContain("vivo-x100-ultra");
});
