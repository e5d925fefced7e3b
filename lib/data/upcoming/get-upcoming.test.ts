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

it("tells what no launch is known to show beside the launches: the iPhone Ultra, rumored for this fall", async () => {
  const { next, overdue } = await getUpcoming(day(TODAY));
  expect(bySlug("apple-iphone-ultra", [...next, ...overdue])).toMatchObject({
    kind: "device",
    title: "iPhone Ultra",
    brand: { slug: "apple" },
    window: { precision: "season", latest: "2026-11-30" },
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
  const dated = entries.filter(({ kind }) => kind !== undefined);
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
  for (const { announcedBy, announcedSettled, mergedIntoId } of rows) {
    expect([announcedBy, announcedSettled, mergedIntoId]).toEqual(["device", false, null]);
  }
});
