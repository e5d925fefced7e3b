import { beforeAll, expect, it, vi } from "vitest";
import { getDevice } from "@/lib/data/device/get-device";
import { listDevices } from "@/lib/data/device/list-devices";
import { getSeries } from "@/lib/data/series/get-series";
import { listBrands } from "@/lib/data/brand/list-brands";
import { asStated } from "@/lib/data/ledger/as-of";
import { spokenOf } from "@/lib/data/device/load-device-lines";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/window/day";
import { seed } from "@/prisma/seed";

const TODAY = vi.hoisted(() => "2026-11-22");

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", () => ({
  machineNow: () => new Date(),
  now: () => new Date(`${TODAY}T12:00:00Z`),
  today: () => TODAY,
  todayIn: () => TODAY,
}));

beforeAll(async () => {
  await seed();
});

const lines = async () => (await listDevices(day(TODAY))).flatMap(({ devices }) => devices);

it("lists the latest of a brand, and leaves out only what is older", async () => {
  const group = (await listDevices(day(TODAY))).find(({ brand }) => brand.slug === "xiaomi");
  const slugs = group?.devices.map(({ slug }) => slug) ?? [];
  expect(slugs).toHaveLength(12);
  const all = await db.device.findMany({
    where: { ...spokenOf, brand: { slug: "xiaomi" } },
    select: { slug: true, announcedLatest: true },
  });
  // What has no date yet counts as the latest.
  const days = (shown: boolean) =>
    all.filter((one) => slugs.includes(one.slug) === shown).map(({ announcedLatest }) => announcedLatest ?? Infinity);
  expect(group?.total).toBe(all.length);
  expect(Math.max(...days(false).map(Number))).toBeLessThanOrEqual(Math.min(...days(true).map(Number)));
});

it("dates a device as its own page does, never by a launch that is not believed to show it", async () => {
  const ultra = (await lines()).find(({ slug }) => slug === "xiaomi-18-ultra");
  expect(ultra).toMatchObject({ canceled: true, window: { precision: "month", latest: "2026-12-31" } });
  for (const { slug, window, canceled, certainty, due } of await lines()) {
    const page = await getDevice(slug, asStated(day(TODAY)));
    if (page.found !== "here") throw new Error(`${slug}: ${page.found}`);
    const { when, status, due: dueThere } = page.view.announcement;
    expect([slug, window, certainty, canceled, due]).toEqual([
      ...[slug, when.window, when.certainty, status === "canceled", dueThere],
    ]);
  }
});

it("tells what has passed without a word from what is to come", async () => {
  const bySlug = new Map((await lines()).map((line) => [line.slug, line]));
  expect(bySlug.get("apple-iphone-18-pro")?.due).toBe("overdue");
  expect(bySlug.get("xiaomi-18-ultra")).toMatchObject({ canceled: true, due: "settled" });
  expect([...bySlug.values()].map(({ due }) => due)).toEqual(expect.arrayContaining(["upcoming", "settled"]));
});

it("dates a family of which nobody spoke by its first device, and leads to what is said of its devices", async () => {
  const page = await getSeries("xiaomi-mi-mix", asStated(day(TODAY)));
  if (page.found !== "here") throw new Error(page.found);
  const { announcement, first, spokenOf, answering, ledger, moves } = page.view;
  expect([announcement.when.window, ledger.total]).toEqual([null, 0]);
  expect(first).toMatchObject({
    device: { slug: "xiaomi-mi-mix-fold" },
    announcement: { due: "settled", when: { window: { latest: "2021-03-30" } } },
  });
  expect(spokenOf.map(({ slug }) => slug).sort()).toEqual(["xiaomi-mi-mix-4", "xiaomi-mi-mix-fold"]);
  expect(moves.some(({ topic }) => topic === "announcement")).toBe(true);
  const answered = await db.availability.findMany({
    where: { subject: { device: { series: { slug: "xiaomi-mi-mix" } } } },
    select: { subjectId: true },
  });
  expect(new Set(answering.map(({ id }) => id))).toEqual(new Set(answered.map(({ subjectId }) => subjectId)));
});

it("dates no family later than its own devices", async () => {
  for (const { slug } of await db.series.findMany({ select: { slug: true } })) {
    const page = await getSeries(slug, asStated(day(TODAY)));
    if (page.found !== "here") continue;
    const { announcement, first, devices } = page.view;
    const told = (first?.announcement ?? announcement).when.window;
    const days = devices.filter(({ canceled }) => !canceled).flatMap(({ window }) => window?.latest ?? []);
    if (days.length > 0) expect(told, slug).not.toBeNull();
    for (const latest of days) expect(latest >= (told?.earliest ?? ""), slug).toBe(true);
  }
});

it("knows the brands with nothing ahead but what is overdue", async () => {
  const { items } = await listBrands(day(TODAY));
  const bySlug = new Map(items.map((brand) => [brand.slug, brand]));
  expect(bySlug.get("honor")).toMatchObject({ next: null, overdue: true });
  expect(bySlug.get("leica")).toMatchObject({ next: null, overdue: false });
});
