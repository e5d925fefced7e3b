import { beforeAll, expect, it } from "vitest";
import { loadWord } from "@/lib/data/brand/load-word";
import { asStated } from "@/lib/data/ledger/as-of";
import { planOf } from "@/lib/data/review/review.fixtures";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import type { Window } from "@/lib/domain/window/window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";

let brandId: string;
let own: Speaker;

const END = asStated(day("2022-12-31"));
const on = (date: string) => dayWindow(day(date));
const say = (launch: Subject, by: Speaker, stated: string, window: Window) =>
  createClaim(db, launch, by, { value: { property: "launch-window", window }, statedFrom: day(stated) });
const held = (launch: Subject, stated: string) =>
  createClaim(db, launch, own, { value: { property: "launch-status", status: "held" }, statedFrom: day(stated) });

beforeAll(async () => {
  const brand = await createBrand(db, { name: "Punctual" });
  brandId = brand.id;
  own = await createSource(db, { brandId, slug: "punctual", name: "Punctual" });
  const knower = await createSource(db, { kind: "leaker", name: "Knower" });
  const guesser = await createSource(db, { kind: "press", name: "Guesser" });
  const once = await createSource(db, { kind: "leaker", name: "Once" });
  const launch = async (title: string): Promise<Subject> => ({
    kind: "launch",
    id: (await createLaunch(db, { brandId, title })).id,
  });
  const [spring, summer, fall, ahead] = [
    ...[await launch("Spring"), await launch("Summer"), await launch("Fall"), await launch("Ahead")],
  ];
  await say(spring!, own, "2022-03-01", on("2022-03-11"));
  await held(spring!, "2022-03-11");
  await say(summer!, own, "2022-06-28", on("2022-07-04"));
  await held(summer!, "2022-07-04");
  await say(fall!, own, "2022-10-04", on("2022-10-04"));
  await held(fall!, "2022-10-04");
  await say(ahead!, own, "2022-12-01", on("2023-01-10"));
  for (const one of [spring!, summer!])
    await say(one, knower, "2022-02-01", one === spring ? month(2022, 3) : month(2022, 7));
  await say(spring!, guesser, "2022-02-01", month(2022, 5));
  await say(summer!, guesser, "2022-04-01", month(2022, 6));
  await say(summer!, guesser, "2022-05-01", month(2022, 7));
  await say(fall!, once, "2022-05-01", month(2022, 10));
  await say(ahead!, once, "2022-05-01", month(2022, 10));
});

it("tells how long ahead the brand names the day, and what became of what it said", async () => {
  const { voice, notice, own: record } = await loadWord(brandId, END);
  expect(voice).toEqual({ slug: "punctual", name: "Punctual", kind: "brand" });
  expect(notice).toEqual({ launches: 3, unannounced: 1, days: { median: 8, least: 6, most: 10 } });
  expect(record).toMatchObject({ launches: 2, came: { "as-said": 2, later: 0 } });
});

it("tells who else was put to the test, each launch once by the last word, and counts those of one launch apart", async () => {
  const { outsiders, few, more } = await loadWord(brandId, END);
  expect(outsiders.map(({ source, launches, came }) => [source.name, launches, came["as-said"], came.sooner])).toEqual([
    ["Knower", 2, 2, 0],
    ["Guesser", 2, 1, 1],
  ]);
  expect([few, more]).toEqual([1, 0]);
});

it("knows nothing of what came later, and of a silent brand nothing at all", async () => {
  const { notice, own: record, outsiders } = await loadWord(brandId, asStated(day("2022-07-01")));
  expect([notice.launches, record.launches, outsiders]).toEqual([1, 1, []]);
  const silent = await loadWord((await createBrand(db)).id, END);
  expect(silent).toMatchObject({ voice: null, notice: { launches: 0 }, own: { launches: 0 }, outsiders: [], few: 0 });
});

it("reads the latest launches and what was said of them by their indexes", async () => {
  const launches = Prisma.sql`SELECT id FROM "LaunchEvent" WHERE "brandId" = ${brandId}::uuid
    ORDER BY latest DESC NULLS LAST LIMIT 120`;
  expect(await planOf(launches)).toContain("LaunchEvent_brandId_latest_idx");
});
