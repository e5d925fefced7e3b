import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createLaunch } from "@/prisma/factories/launch";
import { takeTurn } from "./launch/take-turn";
import { counts, freshForm, recordAs } from "./record-launch.fixtures";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

function record(draft: unknown, { by = editor, key = randomUUID() as string } = {}) {
  return recordAs(draft, by, key);
}

async function waitingForATurn(): Promise<number> {
  const rows = await db.$queryRaw`
    SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return (rows as unknown[]).length;
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
      record({
        ...draft,
        title: `${brand.name} again`,
        when: "5 August 2022",
        source: { name: brand.name, kind: "brand", brand: brand.id },
      }),
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

  it("by many at once: one is recorded, the others are told where it is", async () => {
    const { brand, draft } = await freshForm();
    const results = await Promise.all(Array.from({ length: 5 }, () => record(draft)));
    const refused = results.flatMap((result) => (result.ok ? [] : [...result.faults]));
    const slug = `${brand.slug}-12s-series-launch-2022`;
    expect(refused).toHaveLength(4);
    for (const fault of refused) expect(fault).toMatchObject({ field: "title", code: "exists", noun: "launch", slug });
    expect(await db.device.count({ where: { brandId: brand.id } })).toBe(3);
  });

  it("waits for its turn while another of the brand is being entered, then sees it", async () => {
    const [{ brand, draft }, elsewhere] = [await freshForm(), await freshForm()];
    const { behind } = await db.$transaction(async (tx) => {
      await takeTurn(tx, brand);
      const behind = record(draft);
      await expect.poll(waitingForATurn).toBe(1);
      expect((await record(elsewhere.draft)).ok).toBe(true);
      const { id } = await createLaunch(tx, { brandId: brand.id, title: draft.title ?? "" });
      const day = new Date("2022-07-04");
      await tx.launchEvent.update({
        where: { id },
        data: { listed: true, precision: "day", earliest: day, latest: day, certainty: "official", status: "planned" },
      });
      return { behind };
    });
    expect(await behind).toMatchObject({ ok: false, faults: [{ field: "title", code: "exists", noun: "launch" }] });
    expect(await db.launchEvent.count({ where: { brandId: brand.id } })).toBe(1);
  });

  it("and different launches of one brand with the same new device at once share the device", async () => {
    const { brand, draft } = await freshForm();
    const titles = ["One", "Two", "Three"];
    const results = await Promise.all(
      titles.map((title, i) => record({ ...draft, when: `${i + 5} August 2022`, title })),
    );
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
