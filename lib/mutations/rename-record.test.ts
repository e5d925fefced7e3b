import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { today } from "@/lib/clock";
import { getBrand } from "@/lib/data/brand/get-brand";
import { getDevice } from "@/lib/data/device/get-device";
import { getLaunch } from "@/lib/data/launch/get-launch";
import { asStated } from "@/lib/data/ledger/as-of";
import { getSeries } from "@/lib/data/series/get-series";
import { db } from "@/lib/db/client";
import type { Subject, SubjectKind } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import { faultsOf } from "./operated-claims.fixtures";
import { renameRecord } from "./rename-record";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

const WHY = "The brand has named it.";
const GET = { brand: getBrand, series: getSeries, device: getDevice, launch: getLaunch };
let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

/** A record of each kind, of which something is said, by its kind. */
async function fresh() {
  const brand = await createBrand(db);
  const series = await createSeries(db, { brandId: brand.id });
  const device = await createDevice(db, { brandId: brand.id, seriesId: series.id });
  const launch = await createLaunch(db, { brandId: brand.id });
  const source = await createSource(db, { brandId: brand.id });
  const shown: Subject = { kind: "device", id: device.id };
  const say = (kind: SubjectKind, id: string) =>
    createClaim(db, { kind, id }, source, { value: { property: "feature", feature: "Leica camera" } });
  await say("series", series.id);
  await say("device", device.id);
  await createClaim(db, { kind: "launch", id: launch.id }, source, { value: { property: "line-up", member: shown } });
  return { brand, series, device, launch };
}

let made: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  made = await fresh();
});

const rename = (kind: SubjectKind, id: string, slug: string, key: string = randomUUID()) =>
  renameRecord(kind, id, slug, WHY, editor, key);
const page = (kind: SubjectKind, slug: string) => GET[kind](slug, asStated(today()));

describe.each(["brand", "series", "device", "launch"] as const)("the address of a %s", (kind) => {
  it("is another one from now on, and the one before leads to it for good, however often", async () => {
    const { id, slug } = made[kind];
    const [second, third] = [uniqueWord(), uniqueWord()];
    const renamed = await rename(kind, id, second);
    expect(renamed).toEqual({ ok: true, value: { id, slug: second, tags: ["everything"] } });
    expect(await page(kind, second)).toMatchObject({ found: "here", view: { ref: { slug: second } } });
    expect(await page(kind, slug)).toEqual({ found: "moved", slug: second });
    await rename(kind, id, third);
    for (const old of [slug, second]) expect(await page(kind, old)).toEqual({ found: "moved", slug: third });
    expect(await db.revision.findMany({ where: { subjectId: id }, orderBy: { version: "asc" } })).toMatchObject([
      { version: 2, verb: "renameRecord", why: WHY, byId: editor, before: { slug }, after: { slug: second } },
      { version: 3, verb: "renameRecord", before: { slug: second }, after: { slug: third } },
    ]);
  });

  it("is given back to it, and to nobody else", async () => {
    const { id, slug } = made[kind];
    const [second, other] = [uniqueWord(), (await fresh())[kind]];
    await rename(kind, id, second);
    expect(faultsOf(await rename(kind, other.id, slug))).toEqual(["slug exists"]);
    expect(faultsOf(await rename(kind, other.id, second))).toEqual(["slug exists"]);
    expect(await rename(kind, id, slug)).toMatchObject({ ok: true });
    expect(await page(kind, slug)).toMatchObject({ found: "here" });
    expect(await page(kind, second)).toEqual({ found: "moved", slug });
  });
});

it("happens once for one key, and one of two wins an address that both want", async () => {
  const { device } = made;
  const other = await createDevice(db, { brandId: made.brand.id });
  const [key, slug] = [randomUUID(), uniqueWord()];
  const same = await Promise.all([1, 2, 3].map(() => rename("device", device.id, slug, key)));
  expect(same.map((one) => (one.ok ? one.value.slug : one.faults))).toEqual([slug, slug, slug]);
  expect(await db.revision.count({ where: { subjectId: device.id } })).toBe(1);
  const wanted = uniqueWord();
  const both = await Promise.all([device, other].map(({ id }) => rename("device", id, wanted)));
  expect(both.map(faultsOf).sort()).toEqual([[], ["slug exists"]]);
});

it.each([
  ["nothing", "", "slug required"],
  ["what no address is made of", "Xiaomi 12S", "slug not-a-slug"],
  ["a path", "../edit", "slug not-a-slug"],
  ["a slug without end", "a".repeat(121), "slug not-a-slug"],
])("refuses %s", async (_, slug, fault) => {
  expect(faultsOf(await rename("device", made.device.id, slug))).toEqual([fault]);
  expect(await db.revision.count({ where: { subjectId: made.device.id } })).toBe(0);
});

it("refuses the address it has, a record of another kind, one that is none, and no reason", async () => {
  const { device } = made;
  expect(faultsOf(await rename("device", device.id, device.slug))).toEqual(["slug unchanged"]);
  expect(faultsOf(await rename("series", device.id, uniqueWord()))).toEqual(["id unknown"]);
  expect(faultsOf(await rename("device", randomUUID(), uniqueWord()))).toEqual(["id unknown"]);
  expect(faultsOf(await rename("device", "'; --", uniqueWord()))).toEqual(["id unknown"]);
  const reasonless = await renameRecord("device", device.id, uniqueWord(), " ", editor, randomUUID());
  expect(faultsOf(reasonless)).toEqual(["why required"]);
});

it("refuses a form that was opened before another gave it its address, and takes it once that was seen", async () => {
  const { device } = made;
  const [theirs, mine] = [uniqueWord(), uniqueWord()];
  const send = (slug: string, seen: string) => renameRecord("device", device.id, slug, WHY, editor, randomUUID(), seen);
  expect(await send(theirs, device.slug)).toMatchObject({ ok: true });
  const fault = { field: "slug", code: "overtaken", before: device.slug, theirs };
  expect(await send(mine, device.slug)).toEqual({ ok: false, faults: [fault] });
  expect(await send(mine, theirs)).toMatchObject({ ok: true, value: { slug: mine } });
});
