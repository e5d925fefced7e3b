import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { day } from "@/lib/domain/window/day";
import { type RecordLaunchDraft, readRecordLaunch } from "@/lib/schemas/record-launch";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { uniqueWord } from "@/prisma/factories/unique";
import { recordLaunch } from "./record-launch";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
  for (const code of ["CN", "DE", "international"]) await createMarket(db, code);
});

/** A form for a brand of its own, so that no two tests meet. */
async function freshForm(change: Partial<RecordLaunchDraft> = {}) {
  const brand = await createBrand(db);
  const name = (suffix: string) => `${brand.name} 12S${suffix}`;
  const draft: RecordLaunchDraft = {
    brand: brand.slug,
    title: `${brand.name} 12S series launch`,
    when: "July 4 2022, 19:00",
    devices: ["", " Pro", " Ultra"].map((suffix) => ({
      name: name(suffix),
      seriesName: name(""),
      markets: [{ market: "CN" }, { market: "international", stance: "denies", phase: "coming" }],
    })),
    source: { name: brand.name, kind: "brand", brand: brand.slug },
    link: `https://example.org/${brand.slug}`,
    statedOn: "28 June 2022",
    wording: "states",
    said: "The launch event takes place on July 4th.",
    ...change,
  };
  return { brand, draft };
}

function read(draft: unknown) {
  const input = readRecordLaunch(draft, { today: day("2022-07-01") });
  if (!input.ok) throw new Error(JSON.stringify(input.faults));
  return input.value;
}

async function record(draft: unknown, { by = editor, key = randomUUID() as string } = {}) {
  return recordLaunch(read(draft), by, key);
}

async function faultsOf(draft: unknown): Promise<string[]> {
  const result = await record(draft);
  return result.ok ? [] : result.faults.map(({ field, code }) => `${field} ${code}`);
}

/** Rows of every table that recording writes to. */
async function counts(): Promise<number[]> {
  return Promise.all([
    ...[db.launchEvent.count(), db.device.count(), db.series.count(), db.subject.count(), db.source.count()],
    ...[db.document.count(), db.claim.count(), db.revision.count(), db.submission.count(), db.lineUpMember.count()],
    ...[db.availability.count(), db.name.count(), db.basis.count()],
  ]);
}

describe("a launch of a form", () => {
  it("is there whole: launch, series, devices, source, claims, beliefs and revisions", async () => {
    const { brand, draft } = await freshForm();
    const result = await record(draft);
    expect(result).toMatchObject({ ok: true, value: { slug: `${brand.slug}-12s-series-launch-2022` } });
    const launch = await db.launchEvent.findFirstOrThrow({
      where: { brandId: brand.id },
      include: { lineUp: { include: { device: { include: { series: true } }, basis: true } }, basis: true },
    });
    expect(launch).toMatchObject({
      listed: true,
      precision: "minute",
      certainty: "official",
      status: "planned",
      settled: false,
    });
    // The time names no zone: it is the brand's home's.
    expect(launch).toMatchObject({ instant: new Date("2022-07-04T11:00:00Z"), timeZone: "Asia/Shanghai" });
    expect(launch.basis).toMatchObject([{ role: "deciding" }]);
    const slugs = launch.lineUp.map(({ device }) => device?.slug).sort();
    expect(slugs).toEqual(["", "-pro", "-ultra"].map((suffix) => `${brand.slug}-12s${suffix}`));
    expect(new Set(launch.lineUp.map(({ device }) => device?.series?.slug))).toEqual(new Set([`${brand.slug}-12s`]));
    expect(launch.lineUp.every(({ holds, certainty }) => holds && certainty === "official")).toBe(true);
    const about = { subject: { device: { brandId: brand.id } } };
    expect(await db.availability.count({ where: { ...about, market: "CN", phase: "coming", holds: true } })).toBe(3);
    expect(await db.availability.count({ where: { ...about, market: "international", holds: false } })).toBe(3);
    expect(await db.name.count({ where: { ...about, current: true, certainty: "official" } })).toBe(3);
    expect(await db.claim.count({ where: { recordedById: editor, source: { brandId: brand.id } } })).toBe(1 + 3 * 4);
    expect(
      await db.revision.count({ where: { byId: editor, subject: { OR: [{ id: launch.id }, about.subject] } } }),
    ).toBe(4);
  });

  it("takes devices, series, sources and documents that are known, by id or by name", async () => {
    const { brand, draft } = await freshForm();
    const series = await createSeries(db, { brandId: brand.id, name: `${brand.name} 12S` });
    const known = await createDevice(db, { brandId: brand.id, seriesId: series.id, name: `${brand.name} 12S` });
    const other = await createDevice(db, { brandId: brand.id });
    await record({ ...draft, devices: [...(draft.devices ?? []), { id: other.id }] });
    expect(await db.device.count({ where: { brandId: brand.id } })).toBe(4);
    expect(await db.series.count({ where: { brandId: brand.id } })).toBe(1);
    expect(await db.subject.findUniqueOrThrow({ where: { id: known.id } })).toMatchObject({ version: 2 });
    await expect(
      record({ ...draft, title: `${brand.name} again`, source: { name: brand.name, kind: "brand", brand: brand.id } }),
    ).resolves.toMatchObject({ ok: true });
    expect(await db.source.count({ where: { brandId: brand.id } })).toBe(1);
    expect(await db.document.count({ where: { url: String(draft.link) } })).toBe(1);
  });

  it("may be quiet, without a date, and of a contributor whose claims wait for review", async () => {
    const contributor = await createEditor(db, "contributor");
    const { brand, draft } = await freshForm({ title: "", quiet: "on", when: "no date" });
    const result = await record(draft, { by: contributor });
    expect(result).toMatchObject({ ok: true, value: { slug: `${brand.slug}-12s-launch` } });
    const launch = await db.launchEvent.findFirstOrThrow({ where: { brandId: brand.id } });
    expect(launch).toMatchObject({ quiet: true, title: null, precision: "tbd", listed: false });
  });
});

describe("what is wrong names its field and writes nothing", () => {
  const nobody = "0190f5fe-7c00-7a00-8000-000000000001";
  const device = (change: object) => ({ devices: [{ name: uniqueWord(), ...change }] });
  it.each<[string, object, string[]]>([
    ["an unknown brand", { brand: "nokia-of-mars" }, ["brand unknown"]],
    ["a forged brand id", { brand: nobody }, ["brand unknown"]],
    ["a forged device", { devices: [{ id: nobody }] }, ["devices.0.id unknown"]],
    ["a forged series", device({ seriesId: nobody }), ["devices.0.seriesId unknown"]],
    ["a forged source", { source: { id: nobody } }, ["source.id unknown"]],
    [
      "a voice of no brand",
      { source: { name: "Mi", kind: "brand", brand: "nokia-of-mars" } },
      ["source.brand unknown"],
    ],
    [
      "a market that is none",
      device({ markets: [{ market: "CN" }, { market: "XX" }] }),
      ["devices.0.markets.1.market unknown"],
    ],
    [
      "several at once",
      { source: { id: nobody }, devices: [{ id: nobody }] },
      ["source.id unknown", "devices.0.id unknown"],
    ],
  ])("%s", async (_, change, expected) => {
    const { draft } = await freshForm(change);
    const before = await counts();
    expect(await faultsOf(draft)).toEqual(expected);
    expect(await counts()).toEqual(before);
  });

  it("a device or a series of another brand", async () => {
    const other = await createBrand(db);
    const stranger = await createDevice(db, { brandId: other.id });
    const series = await createSeries(db, { brandId: other.id });
    const { draft } = await freshForm({ devices: [{ id: stranger.id }, { name: uniqueWord(), seriesId: series.id }] });
    expect((await faultsOf(draft)).sort()).toEqual(["devices.0.id other-brand", "devices.1.seriesId other-brand"]);
  });

  it("a known device that is also named", async () => {
    const { brand, draft } = await freshForm();
    const known = await createDevice(db, { brandId: brand.id, name: `${brand.name} Twice` });
    expect(await faultsOf({ ...draft, devices: [{ id: known.id }, { name: `${brand.name}  TWICE` }] })).toEqual([
      "devices.1.name twice",
    ]);
  });

  it("a source of that name and another kind", async () => {
    const { draft } = await freshForm({ source: { name: uniqueWord(), kind: "press" } });
    await record(draft);
    const again = await freshForm({ source: { ...draft.source, kind: "leaker" } });
    expect(await faultsOf(again.draft)).toEqual(["source.name exists"]);
  });

  it("a key that is none, another's, or of another verb, and an editor who was disabled", async () => {
    const { draft } = await freshForm();
    const key = randomUUID();
    expect(await record(draft, { key: "1; DROP TABLE" })).toMatchObject({ ok: false, faults: [{ code: "malformed" }] });
    expect(await record(draft, { key })).toMatchObject({ ok: true });
    expect(await record(draft, { key, by: await createEditor(db) })).toMatchObject({ faults: [{ code: "key-used" }] });
    const gone = await createEditor(db);
    await db.editor.update({ where: { id: gone }, data: { disabledAt: new Date() } });
    expect(await record(draft, { by: gone })).toMatchObject({ faults: [{ code: "not-allowed" }] });
  });
});

describe("once", () => {
  it("with one key ten times at once: one launch, the same answer for all", async () => {
    const { brand, draft } = await freshForm();
    const key = randomUUID();
    const results = await Promise.all(Array.from({ length: 10 }, () => record(draft, { key })));
    const answers = results.map((result) => (result.ok ? `${result.value.id} ${result.value.slug}` : "refused"));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain(`${brand.slug}-12s-series-launch-2022`);
    expect(await db.launchEvent.count({ where: { brandId: brand.id } })).toBe(1);
    expect(await db.claim.count({ where: { subject: { launch: { brandId: brand.id } } } })).toBe(4);
  });

  it("by two people at once: one is recorded, the others are told where it is", async () => {
    const { brand, draft } = await freshForm();
    const results = await Promise.all(Array.from({ length: 5 }, () => record(draft)));
    const refused = results.flatMap((result) => (result.ok ? [] : [...result.faults]));
    const slug = `${brand.slug}-12s-series-launch-2022`;
    expect(refused).toHaveLength(4);
    for (const fault of refused) expect(fault).toMatchObject({ field: "title", code: "exists", noun: "launch", slug });
    expect(await db.device.count({ where: { brandId: brand.id } })).toBe(3);
  });

  it("and different launches of one brand with the same new device at once share the device", async () => {
    const { brand, draft } = await freshForm();
    const titles = ["One", "Two", "Three"];
    const results = await Promise.all(titles.map((title) => record({ ...draft, title })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await db.device.count({ where: { brandId: brand.id } })).toBe(3);
    expect(await db.document.count({ where: { url: String(draft.link) } })).toBe(1);
  });
});

it("leaves nothing behind when it fails in the middle", async () => {
  const { brand, draft } = await freshForm();
  await db.$executeRawUnsafe(`
    CREATE OR REPLACE FUNCTION fail_for_test() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW."verb" = 'recordLaunch' AND NEW."why" = '${brand.slug}' THEN RAISE EXCEPTION 'the disk is full'; END IF; RETURN NEW; END $$`);
  await db.$executeRawUnsafe(
    `CREATE OR REPLACE TRIGGER fail_for_test BEFORE INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION fail_for_test()`,
  );
  const before = await counts();
  await expect(record({ ...draft, note: brand.slug })).rejects.toThrow("the disk is full");
  await db.$executeRawUnsafe(`DROP TRIGGER fail_for_test ON "Revision"`);
  expect(await counts()).toEqual(before);
});
