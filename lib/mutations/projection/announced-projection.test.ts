import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { announcedColumns, announcedWindow } from "@/lib/db/announced-window";
import { db } from "@/lib/db/client";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { strikeClaim } from "@/lib/mutations/claim-operations";
import { projectSubjects } from "@/lib/mutations/project";
import { rebuild } from "@/lib/mutations/rebuild";
import { transact } from "@/lib/mutations/transact";
import { createBrand } from "@/prisma/factories/brand";
import { type ClaimToCreate, createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";

let brandId: string;
let maker: Speaker, leaker: Speaker;

beforeAll(async () => {
  brandId = (await createBrand(db)).id;
  maker = await createSource(db, { brandId });
  leaker = await createSource(db, { kind: "leaker" });
});

/** A launch that shows a series of two devices, and what lists know of one of them. */
async function shownFamily() {
  const series: Subject = { kind: "series", id: (await createSeries(db, { brandId })).id };
  const place = { brandId, seriesId: series.id };
  const device: Subject = { kind: "device", id: (await createDevice(db, place)).id };
  const launch: Subject = { kind: "launch", id: (await createLaunch(db, { brandId })).id };
  const say = async (subject: Subject, value: ClaimToCreate["value"], by = maker, on = "2022-06-01") => {
    const id = await createClaim(db, subject, by, { value, statedFrom: day(on) });
    await transact((tx) => projectSubjects(tx, [subject.id], today()));
    return id;
  };
  const read = async () => {
    const row = await db.device.findUniqueOrThrow({
      where: { id: device.id },
      select: { ...announcedColumns, announcedBy: true },
    });
    const window = announcedWindow(row);
    const { announcedCertainty, announcedBy, announcedStatus, announcedSettled } = row;
    return [window?.latest ?? null, announcedCertainty, announcedBy, announcedStatus, announcedSettled];
  };
  return { series, device, launch, say, read };
}

it("a device is dated by its own claims, its series' or the launch that shows it, as soon as they are entered", async () => {
  const { series, device, launch, say, read } = await shownFamily();
  expect(await read()).toEqual([null, "unknown", null, "planned", false]);
  await say(series, { property: "launch-window", window: month(2022, 9) }, leaker);
  expect(await read()).toEqual(["2022-09-30", "rumored", "series", "planned", false]);
  await say(device, { property: "launch-window", window: month(2022, 8) }, leaker);
  expect(await read()).toEqual(["2022-08-31", "rumored", "device", "planned", false]);
  await say(launch, { property: "launch-window", window: dayWindow(day("2022-07-04")) });
  await say(launch, { property: "line-up", member: series });
  expect(await read()).toEqual(["2022-07-04", "official", "launch", "planned", false]);
  expect((await rebuild(today())).drifted).toEqual([]);
});

it("what becomes of a launch becomes of what it shows, and is undone with the claim that told it", async () => {
  const { device, launch, say, read } = await shownFamily();
  await say(launch, { property: "launch-window", window: dayWindow(day("2022-07-04")) });
  const shown = await say(launch, { property: "line-up", member: device });
  const moved = await say(launch, { property: "launch-status", status: "moved" }, maker, "2022-07-04");
  expect(await read()).toEqual(["2022-07-04", "official", "launch", "moved", true]);
  await say(launch, { property: "launch-window", window: month(2022, 8) }, maker, "2022-07-20");
  expect(await read()).toEqual(["2022-08-31", "official", "launch", "planned", false]);
  const held = await say(launch, { property: "launch-status", status: "held" }, leaker, "2022-08-10");
  await strikeClaim(moved, "Misread.", null, randomUUID());
  expect(await read()).toEqual(["2022-08-31", "official", "launch", "held", true]);
  for (const id of [held, shown]) await strikeClaim(id, "Misread.", null, randomUUID());
  expect(await read()).toEqual([null, "unknown", null, "planned", false]);
  expect((await rebuild(today())).drifted).toEqual([]);
});

it("writers on a launch and on what it shows, at once, leave no device dated by what was", async () => {
  const { device, launch, say } = await shownFamily();
  const { device: second } = await shownFamily();
  await say(launch, { property: "line-up", member: device });
  const enter = (of: Subject, value: ClaimToCreate["value"], on: string) =>
    transact(async (tx) => {
      await createClaim(tx, of, maker, { value, statedFrom: day(on) });
      return projectSubjects(tx, [of.id], today());
    });
  const writes = Array.from({ length: 24 }, (_, n) => {
    const on = `2022-06-${String(n + 1).padStart(2, "0")}`;
    if (n % 4 === 0) return enter(launch, { property: "line-up", member: n % 8 === 0 ? second : device }, on);
    const window = dayWindow(day(`2022-08-${String(n + 1).padStart(2, "0")}`));
    return enter([device, launch, second][n % 3]!, { property: "launch-window", window }, on);
  });
  expect((await Promise.all(writes)).every(({ ok }) => ok)).toBe(true);
  expect((await rebuild(today())).drifted).toEqual([]);
});
