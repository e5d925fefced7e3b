import { beforeAll, describe, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import { addDays, day } from "@/lib/domain/window/day";
import { dayWindow, month, tbd } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { launchesBefore } from "./find-overdue";
import { listOverdueLaunches, listOverdueRecords } from "./list-overdue";
import { at, on, planOf, tell } from "./review.fixtures";

let brandId: string;
let voice: Speaker;
let press: Speaker;
beforeAll(async () => {
  brandId = (await createBrand(db)).id;
  voice = await createSource(db, { brandId });
  press = await createSource(db);
});

async function aLaunch(): Promise<Subject> {
  return { kind: "launch", id: (await createLaunch(db, { brandId })).id };
}

async function asked(): Promise<string[]> {
  return (await listOverdueLaunches(1)).shown.map(({ launch }) => launch.id);
}

describe("the launches that are asked after", () => {
  it("are those whose time has passed without a word, the oldest first, with who said when", async () => {
    const [late, early, ahead, undated] = [await aLaunch(), await aLaunch(), await aLaunch(), await aLaunch()];
    await tell(late, press, { value: at(month(2022, 8)) });
    await tell(early, press, { value: at(month(2022, 7)) });
    await tell(early, voice, { value: on("2022-07-04") });
    await tell(ahead, voice, { value: at(dayWindow(addDays(today(), 1))) });
    await tell(undated, voice, { value: at(tbd()) });
    expect(await asked()).toEqual([early.id, late.id]);
    const { shown, count, more, pages } = await listOverdueLaunches(1);
    expect({ count, more, pages }).toEqual({ count: 2, more: false, pages: 1 });
    expect(shown.map(({ launch }) => launch.due)).toEqual(["due", "overdue"]);
    expect(shown[0]?.when.agreeing).toHaveLength(1);
    expect((await listOverdueLaunches(2)).shown).toEqual([]);
  });

  it("are asked after no more once somebody says that they were held, moved or canceled", async () => {
    const before = await asked();
    for (const status of ["held", "moved", "canceled"] as const) {
      const launch = await aLaunch();
      await tell(launch, voice, { value: on("2021-03-04"), statedFrom: day("2021-03-01") });
      expect(await asked()).toEqual([launch.id, ...before]);
      await tell(launch, press, { value: { property: "launch-status", status }, statedFrom: day("2021-03-05") });
      expect(await asked()).toEqual(before);
    }
  });

  it("are found by an index that holds only them", async () => {
    expect(await planOf(launchesBefore(today()))).toContain("LaunchEvent_overdue_idx");
  });
});

describe("the devices and series that are asked after", () => {
  it("are those that their own claims date: a launch is asked after once", async () => {
    const series: Subject = { kind: "series", id: (await createSeries(db, { brandId })).id };
    const own: Subject = { kind: "device", id: (await createDevice(db, { brandId })).id };
    const inherits: Subject = {
      kind: "device",
      id: (await createDevice(db, { brandId, seriesId: series.id })).id,
    };
    const shown: Subject = { kind: "device", id: (await createDevice(db, { brandId })).id };
    const launch = await aLaunch();
    await tell(own, press, { value: at(month(2022, 9)) });
    await tell(series, press, { value: at(month(2022, 8)) });
    await tell(launch, voice, { value: on("2022-10-01") });
    await tell(launch, voice, { value: { property: "line-up", member: shown } });
    await tell(inherits, press, { value: { property: "feature", feature: "a hinge" } });
    const found = await listOverdueRecords(1);
    expect(found.shown.map(({ of, due }) => [of.id, due])).toEqual([
      [series.id, "overdue"],
      [own.id, "overdue"],
    ]);
    expect(found.count).toBe(2);
    await tell(own, press, { value: on("2022-09-09"), statedFrom: day("2022-09-10") });
    expect((await listOverdueRecords(1)).shown.map(({ of }) => of.id)).toEqual([series.id]);
  });
});
