import { beforeEach, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { type DriftedRecord, rebuild, reproject } from "./rebuild";

/** A launch on a day, and one of its devices, expected in its home market. */
async function fresh() {
  const brand = await createBrand(db);
  const series = await createSeries(db, { brandId: brand.id });
  const device = await createDevice(db, { brandId: brand.id, seriesId: series.id });
  const launch = await createLaunch(db, { brandId: brand.id });
  const voice = await createSource(db, { brandId: brand.id });
  const press = await createSource(db);
  const [showing, shown] = [{ kind: "launch", id: launch.id } as const, { kind: "device", id: device.id } as const];
  const window = dayWindow(day("2022-07-04"));
  await createClaim(db, showing, press, { value: { property: "launch-window", window: month(2022, 7) } });
  const decides = await createClaim(db, showing, voice, { value: { property: "launch-window", window } });
  await createClaim(db, showing, voice, { value: { property: "line-up", member: shown } });
  await createClaim(db, shown, voice, { value: { property: "availability", phase: "coming" }, market: "CN" });
  await createClaim(db, shown, voice, { value: { property: "name", text: "Twelve", kind: "official" } });
  const ids = [series.id, device.id, launch.id];
  await reproject(ids, today());
  return { device, launch, series, decides, ids };
}

let made: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  made = await fresh();
});

async function drift(mode: "write" | "compare"): Promise<DriftedRecord[]> {
  const found: DriftedRecord[] = [];
  const { drifted } = await rebuild(today(), { mode, report: (records) => found.push(...records) });
  expect([...drifted].sort()).toEqual(found.map(({ id }) => id).sort());
  return found;
}

it("finds nothing where nothing drifted", async () => {
  expect(await drift("compare")).toEqual([]);
  expect(await drift("write")).toEqual([]);
});

it("tells record, row and column, what it was and what it is; mends it, and then finds nothing", async () => {
  const { device, launch, decides } = made;
  await db.launchEvent.update({
    where: { id: launch.id },
    data: { certainty: "rumored", latest: new Date(0), earliest: new Date(0) },
  });
  await db.basis.deleteMany({ where: { claimId: decides, launchId: launch.id } });
  await db.availability.updateMany({ where: { subjectId: device.id }, data: { holds: false } });
  await db.name.deleteMany({ where: { subjectId: device.id } });
  const expected = [
    {
      id: device.id,
      kind: "device",
      slug: device.slug,
      differences: [
        { row: "availability CN", column: "holds", was: false, is: true },
        { row: "names official Twelve", column: null, was: null, is: expect.objectContaining({ text: "Twelve" }) },
      ],
    },
    {
      id: launch.id,
      kind: "launch",
      slug: launch.slug,
      differences: [
        { row: `basis deciding ${decides}`, column: null, was: null, is: { claimId: decides, role: "deciding" } },
        { row: "launch", column: "certainty", was: "rumored", is: "official" },
        { row: "launch", column: "earliest", was: "1970-01-01T00:00:00.000Z", is: "2022-07-04T00:00:00.000Z" },
        { row: "launch", column: "latest", was: "1970-01-01T00:00:00.000Z", is: "2022-07-04T00:00:00.000Z" },
      ],
    },
  ];
  const bySlug = (a: DriftedRecord, b: DriftedRecord) => (a.kind < b.kind ? -1 : 1);
  expect((await drift("compare")).sort(bySlug)).toEqual(expected);
  expect((await drift("compare")).sort(bySlug)).toEqual(expected);
  expect((await drift("write")).sort(bySlug)).toEqual(expected);
  expect(await drift("compare")).toEqual([]);
});

it("finds rows that no claim accounts for", async () => {
  const { launch, series } = made;
  await db.lineUpMember.create({
    data: { launchId: launch.id, seriesId: series.id, holds: true, certainty: "official" },
  });
  expect(await drift("write")).toMatchObject([
    { id: launch.id, differences: [{ row: `lineUp ${series.id}`, column: null, was: { holds: true }, is: null }] },
  ]);
  expect(await drift("compare")).toEqual([]);
});

it("goes through more subjects than are taken at once, each once", async () => {
  const brand = await createBrand(db);
  const made = Array.from({ length: 450 }, () => createDevice(db, { brandId: brand.id }));
  const { length } = await Promise.all(made);
  const subjects = await db.subject.count({ where: { kind: { not: "brand" } } });
  expect(subjects).toBeGreaterThan(length);
  expect(await rebuild(today(), { mode: "compare" })).toEqual({ subjects, drifted: [] });
});
