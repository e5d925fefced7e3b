import { beforeAll, expect, it } from "vitest";
import { asStated } from "@/lib/data/ledger/as-of";
import { loadSlips } from "@/lib/data/slip/load-slips";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";

let brandId: string;

beforeAll(async () => {
  const brand = await createBrand(db, { name: "Slipper" });
  brandId = brand.id;
  const own = await createSource(db, { brandId });
  const press = await createSource(db);
  const launchOf = async (title: string) => {
    const { id } = await createLaunch(db, { brandId, title });
    return { kind: "launch" as const, id };
  };
  const say = (subject: { kind: "launch"; id: string }, source: typeof own, on: string, window: string) =>
    createClaim(db, subject, source, {
      statedFrom: day(on),
      value: { property: "launch-window", window: dayWindow(day(window)) },
    });
  const late = await launchOf("Late one");
  await say(late, own, "2022-05-01", "2022-07-04");
  await say(late, own, "2022-06-01", "2022-08-10");
  const kept = await launchOf("Kept one");
  await say(kept, press, "2022-05-01", "2022-07-01");
  await say(kept, own, "2022-06-01", "2022-07-20");
  const rumor = await launchOf("Never dated by its brand");
  await say(rumor, press, "2022-05-01", "2022-07-01");
  await say(rumor, press, "2022-06-01", "2022-09-01");
});

it("tells the brand's own slips, with the claim that made each, and counts what it dated itself", async () => {
  const { summary, slips, total } = await loadSlips(brandId, asStated(day("2022-12-31")));
  expect(summary).toMatchObject({
    dated: 2,
    slipped: 1,
    postponed: { count: 1, days: { least: 37, most: 37, median: 37 } },
  });
  expect(total).toBe(1);
  expect(slips).toMatchObject([
    { kind: "postponed", days: 37, launch: { name: "Late one" }, by: { source: { kind: "brand" } } },
  ]);
});

it("knows only what was stated by the day", async () => {
  const asOf = asStated(day("2022-05-31"));
  const { summary, slips } = await loadSlips(brandId, asOf);
  expect([summary.dated, slips]).toEqual([1, []]);
  expect((await loadSlips((await createBrand(db)).id, asOf)).summary.dated).toBe(0);
});
