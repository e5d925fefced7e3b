import { beforeAll, describe, expect, it } from "vitest";
import { asStated } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";
import type { Speaker } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { after, before, dayWindow, half, month, tbd } from "@/lib/domain/window/make-window";
import type { Day, Window } from "@/lib/domain/window/window";
import { projectSubjects } from "@/lib/mutations/project";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { datedEntries, loadLaunchEntries } from "../load-launch-entries";
import { findLaunches } from "./find-launches";
import { findNearest } from "./find-nearest";

const AS_OF = day("2022-08-01");
let brandId: string;
let voice: Speaker;

beforeAll(async () => {
  brandId = (await createBrand(db, { name: "Xiaomi", slug: "xiaomi" })).id;
  voice = await createSource(db, { brandId, name: "Xiaomi itself" });
});

/** A launch of which its brand said when. */
async function announced(window: Window, statedFrom: Day = day("2022-06-01")): Promise<string> {
  const { id } = await createLaunch(db, { brandId });
  await createClaim(db, { kind: "launch", id }, voice, { value: { property: "launch-window", window }, statedFrom });
  await project(id);
  return id;
}

async function project(id: string): Promise<void> {
  await db.$transaction((tx) => projectSubjects(tx, [id], AS_OF));
}

async function found(from: string, to: string, undated = false): Promise<readonly string[]> {
  return (await findLaunches(day(from), day(to), { undated })).ids;
}

describe("the launches of a span", () => {
  it("are those that touch it, by their latest day", async () => {
    const [late, early] = [await announced(half(2001, 2)), await announced(dayWindow(day("2001-07-04")))];
    expect(await found("2001-07-01", "2001-07-31")).toEqual([early, late]);
    expect(await found("2001-12-01", "2001-12-31")).toEqual([late]);
    expect(await found("2002-01-01", "2002-01-31")).toEqual([]);
  });

  it("count an open end only in the month of its closed end", async () => {
    const open = await announced(after(day("2003-09-01")));
    expect(await found("2003-09-01", "2003-09-30")).toEqual([open]);
    expect(await found("2003-10-01", "2003-10-31")).toEqual([]);
    expect(await found("2003-01-01", "2003-12-31")).toEqual([open]);
    expect(await found("2004-01-01", "2004-12-31")).toEqual([]);
  });

  it("begin a deadline on the day that it was stated", async () => {
    const deadline = await announced(before(day("2005-03-10"), day("2005-05-31")));
    expect(await found("2005-02-01", "2005-02-28")).toEqual([]);
    expect(await found("2005-04-01", "2005-04-30")).toEqual([deadline]);
  });

  it("hold what has no date only where that is asked for", async () => {
    const undated = await announced(tbd());
    expect(await found("2006-01-01", "2006-12-31")).toEqual([]);
    expect(await found("2006-01-01", "2006-12-31", true)).toEqual([undated]);
  });

  it("leave out what nobody has said yet on the day of the projection", async () => {
    await announced(month(2007, 8), day("2022-08-02"));
    expect(await found("2007-01-01", "2007-12-31")).toEqual([]);
  });

  it("point from an empty span to the nearest days that have something", async () => {
    await announced(month(2010, 3));
    await announced(half(2013, 1));
    expect(await findNearest(day("2011-01-01"), day("2011-12-31"))).toEqual({
      before: "2010-03-31",
      after: "2013-01-01",
    });
  });
});

describe("a launch as an entry", () => {
  it("names what it shows in order, the series only where no device of its own stands beside it", async () => {
    const launchId = await announced(month(2015, 7));
    const shown = await createSeries(db, { brandId, name: "Shown" });
    const bare = await createSeries(db, { brandId, name: "Bare" });
    const ultra = await createDevice(db, { brandId, seriesId: shown.id, name: "Shown Ultra" });
    const plain = await createDevice(db, { brandId, seriesId: shown.id, name: "Shown" });
    const unnamed = await createDevice(db, { brandId, name: null });
    const members = [
      ...[shown, bare].map(({ id }) => ({ kind: "series", id }) as const),
      ...[ultra, plain, unnamed].map(({ id }) => ({ kind: "device", id }) as const),
    ];
    for (const member of members) {
      await createClaim(db, { kind: "launch", id: launchId }, voice, { value: { property: "line-up", member } });
    }
    await project(launchId);
    const [entry] = await loadLaunchEntries([launchId]);
    expect(entry?.lineUp).toEqual(["Bare", "Shown", "Shown Ultra", null]);
    expect(entry?.saidBy).toMatchObject({ source: { name: "Xiaomi itself" }, statedFrom: "2022-06-01" });
  });

  it("is due once the brand's own day has passed, overdue for any other window, settled where it is told as past", async () => {
    const ids = [
      await announced(dayWindow(day("2022-07-04"))),
      await announced(month(2022, 7)),
      await announced(month(2021, 12)),
    ];
    expect(datedEntries(await loadLaunchEntries(ids), asStated(AS_OF)).map(({ due }) => due)).toEqual([
      "due",
      "overdue",
      "settled",
    ]);
  });
});
