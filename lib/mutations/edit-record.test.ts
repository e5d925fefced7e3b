import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import { db } from "@/lib/db/client";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createLaunch } from "@/prisma/factories/launch";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import { editRecord } from "./edit-record";
import { faultsOf } from "./operated-claims.fixtures";
import { rebuild, reproject } from "./rebuild";

const WHY = "The brand has said so.";
let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
  await createMarket(db, "KR");
});

async function fresh() {
  const brand = await createBrand(db);
  const series = await createSeries(db, { brandId: brand.id });
  const device = await createDevice(db, { brandId: brand.id });
  const launch = await createLaunch(db, { brandId: brand.id });
  return { brand, series, device, launch, source: await createSource(db, { brandId: brand.id }) };
}

let made: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  made = await fresh();
});

/** A form that is open: it saves what it is told to type, over what it began with. */
async function open(kind: SubjectKind, id: string) {
  const seen = (await loadCatalogFields(db, kind, id))!;
  const { version } = await db.subject.findUniqueOrThrow({ where: { id } });
  return (typed: RecordFields, key: string = randomUUID(), by = editor) =>
    editRecord(kind, id, { version, seen, typed: { ...seen, ...typed } }, WHY, by, key);
}

const revisions = (subjectId: string) => db.revision.findMany({ where: { subjectId }, orderBy: { version: "asc" } });

describe("what the catalog says of a record", () => {
  it("is changed for each kind, with a revision of what was and is", async () => {
    const { brand, series, device, launch } = made;
    const changes: readonly [SubjectKind, string, RecordFields, object, object][] = [
      ["brand", brand.id, { homeMarket: "KR" }, { homeMarket: "CN" }, { homeMarket: "KR" }],
      ["series", series.id, { name: "Another" }, { name: series.name }, { name: "Another" }],
      ["device", device.id, { series: series.slug, formFactor: "fold" }, { seriesId: null }, { seriesId: series.id }],
      ["launch", launch.id, { venue: "Beijing" }, { venue: null }, { venue: "Beijing" }],
    ];
    for (const [kind, id, typed, before, after] of changes) {
      expect(await (await open(kind, id))(typed)).toMatchObject({ ok: true, value: { id, tags: ["everything"] } });
      expect(await loadCatalogFields(db, kind, id)).toMatchObject(typed);
      expect(await revisions(id)).toMatchObject([
        { version: 2, verb: "editRecord", why: WHY, byId: editor, before, after },
      ]);
    }
  });

  it("makes what rests on it what it is now: a phone takes after its series", async () => {
    const { series, device, source } = made;
    const window = dayWindow(day("2022-07-04"));
    await createClaim(db, { kind: "series", id: series.id }, source, { value: { property: "launch-window", window } });
    await reproject([series.id, device.id], today());
    const announced = () => db.device.findUniqueOrThrow({ where: { id: device.id } });
    expect((await announced()).announcedBy).toBeNull();
    await (
      await open("device", device.id)
    )({ series: series.slug });
    expect((await announced()).announcedBy).toBe("series");
    expect((await rebuild(today())).drifted).toEqual([]);
  });

  it("leaves what is believed as a rebuild would make it when a brand moves home", async () => {
    const { brand, device, source } = made;
    await createMarket(db, "international");
    const value = { property: "availability", phase: "coming" } as const;
    await createClaim(db, { kind: "device", id: device.id }, source, { value, market: "international" });
    await reproject([device.id], today());
    expect(faultsOf(await (await open("brand", brand.id))({ homeMarket: "KR" }))).toEqual([]);
    expect((await rebuild(today())).drifted).toEqual([]);
  });

  it("tells calendar programs of a launch's new title", async () => {
    const { launch, source } = made;
    const window = dayWindow(day("2022-07-04"));
    await createClaim(db, { kind: "launch", id: launch.id }, source, { value: { property: "launch-window", window } });
    await reproject([launch.id], today());
    await (
      await open("launch", launch.id)
    )({ title: "Another event" });
    expect(await db.eventStamp.findUnique({ where: { launchId: launch.id } })).toMatchObject({ sequence: 1 });
  });
});

describe("two who change one record", () => {
  it("both keep what they changed in other fields", async () => {
    const { device } = made;
    const [mine, theirs] = [await open("device", device.id), await open("device", device.id)];
    expect(faultsOf(await theirs({ formFactor: "flip" }))).toEqual([]);
    expect(faultsOf(await mine({ name: "12S Ultra" }))).toEqual([]);
    expect(await loadCatalogFields(db, "device", device.id)).toMatchObject({ formFactor: "flip", name: "12S Ultra" });
  });

  it("are told what the other made of the same field, and nothing is overwritten unseen", async () => {
    const { device } = made;
    const [mine, theirs] = [await open("device", device.id), await open("device", device.id)];
    await theirs({ name: "12 Ultra", formFactor: "fold" });
    const told = await mine({ name: "12S Ultra", formFactor: "fold" });
    const fault = { field: "name", code: "overtaken", before: device.name, theirs: "12 Ultra" };
    expect(told).toEqual({ ok: false, faults: [fault] });
    expect(await loadCatalogFields(db, "device", device.id)).toMatchObject({ name: "12 Ultra" });
    // Who has seen it, and sends it again, means it.
    const now = { name: "12 Ultra", formFactor: "fold", series: null };
    const again = { version: 1, seen: now, typed: { ...now, name: "12S Ultra" } };
    expect(faultsOf(await editRecord("device", device.id, again, WHY, editor, randomUUID()))).toEqual([]);
    expect((await revisions(device.id)).map(({ version }) => version)).toEqual([2, 3]);
  });

  it("at the same moment lose nothing: of sixteen who each change the name, one does, and all others are told", async () => {
    const { device } = made;
    const forms = await Promise.all(Array.from({ length: 16 }, () => open("device", device.id)));
    const answers = await Promise.all(forms.map((save, place) => save({ name: `Name ${place}` })));
    const told = answers.map((answer) => faultsOf(answer)[0] ?? "saved");
    expect(told.filter((one) => one === "saved")).toHaveLength(1);
    expect(told.filter((one) => one === "name overtaken")).toHaveLength(15);
    expect(await revisions(device.id)).toHaveLength(1);
  });

  it("once for one key, however often it arrives", async () => {
    const [save, key] = [await open("series", made.series.id), randomUUID()];
    const answers = await Promise.all([1, 2, 3].map(() => save({ name: "Once" }, key)));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await revisions(made.series.id)).toHaveLength(1);
  });
});

describe("is refused", () => {
  it.each([
    ["a brand's name that another has", "brand", () => ({ name: "Taken" }), "name exists"],
    ["a home that is no country", "brand", () => ({ homeMarket: "ZZ" }), "homeMarket unknown"],
    ["a series' name that its brand has", "series", () => ({ name: "Twin" }), "name exists"],
    ["a series of another brand", "device", () => ({ series: "foreign" }), "series other-brand"],
    ["a series that is none", "device", () => ({ series: "nowhere" }), "series unknown"],
    ["a launch without a title that is not quiet", "launch", () => ({ title: null }), "title required"],
    ["what changes nothing", "device", () => ({}), " unchanged"],
  ] as const)("%s", async (_, kind, typed, fault) => {
    await db.brand.findFirst({ where: { name: "Taken" } }).then((one) => one ?? createBrand(db, { name: "Taken" }));
    await createSeries(db, { brandId: made.brand.id, name: "Twin", slug: uniqueWord() });
    await db.series
      .findFirst({ where: { slug: "foreign" } })
      .then(async (one) => one ?? createSeries(db, { brandId: (await createBrand(db)).id, slug: "foreign" }));
    expect(faultsOf(await (await open(kind, made[kind].id))(typed()))).toEqual([fault]);
    expect(await revisions(made[kind].id)).toEqual([]);
  });

  it("a record that is none, no reason, and a contributor", async () => {
    const edit = { version: 1, seen: {}, typed: { name: "x" } };
    expect(faultsOf(await editRecord("device", "'; --", edit, WHY, editor, randomUUID()))).toEqual([" unknown"]);
    expect(faultsOf(await editRecord("device", made.device.id, edit, " ", editor, randomUUID()))).toEqual([
      "why required",
    ]);
    const contributor = await createEditor(db, "contributor");
    const save = await open("device", made.device.id);
    expect(faultsOf(await save({ name: "x" }, randomUUID(), contributor))).toEqual([" not-allowed"]);
  });
});
