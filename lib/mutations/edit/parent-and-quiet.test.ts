import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createEditor } from "@/prisma/factories/editor";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { editRecord } from "../edit-record";
import { faultsOf } from "../operated-claims.fixtures";
import { rebuild, reproject } from "../rebuild";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

/** A form that is open: it saves what it is told to type, over what it began with. */
async function open(kind: SubjectKind, id: string) {
  const seen = (await loadCatalogFields(db, kind, id))!;
  const { version } = await db.subject.findUniqueOrThrow({ where: { id } });
  return async (typed: RecordFields) =>
    faultsOf(await editRecord(kind, id, { version, seen, typed: { ...seen, ...typed } }, "So.", editor, randomUUID()));
}

const revisionsOf = (subjectId: string) => db.revision.findMany({ where: { subjectId }, orderBy: { version: "asc" } });

it("lets a brand belong to another, for whose devices that one speaks from then on, and takes it back", async () => {
  const [head, middle, child] = await Promise.all([createBrand(db), createBrand(db), createBrand(db)]);
  await db.brand.update({ where: { id: child.id }, data: { parentId: middle.id } });
  const launch = await createLaunch(db, { brandId: child.id });
  const voice = await createSource(db, { brandId: head.id });
  const value = { property: "launch-window", window: dayWindow(day("2022-07-04")) } as const;
  await createClaim(db, { kind: "launch", id: launch.id }, voice, { value });
  await reproject([launch.id], today());
  const certainty = async () => (await db.launchEvent.findUniqueOrThrow({ where: { id: launch.id } })).certainty;
  const before = await certainty();
  expect(before).not.toBe("official");

  expect(await (await open("brand", middle.id))({ parent: head.slug })).toEqual([]);
  expect(await loadCatalogFields(db, "brand", middle.id)).toMatchObject({ parent: head.slug });
  expect(await revisionsOf(middle.id)).toMatchObject([{ before: { parentId: null }, after: { parentId: head.id } }]);
  expect(await certainty()).toBe("official");
  expect(await (await open("brand", middle.id))({ parent: null })).toEqual([]);
  expect(await certainty()).toBe(before);
  expect((await rebuild(today())).drifted).toEqual([]);
});

it("refuses a brand that is none, and a circle, however long", async () => {
  const [head, middle, child] = await Promise.all([createBrand(db), createBrand(db), createBrand(db)]);
  const belong = async (one: { id: string }, to: { slug: string }) =>
    (await open("brand", one.id))({ parent: to.slug });
  expect(await belong(middle, head)).toEqual([]);
  expect(await belong(child, middle)).toEqual([]);
  expect(await belong(head, head)).toEqual(["parent circle"]);
  expect(await belong(head, child)).toEqual(["parent circle"]);
  expect(await belong(head, { slug: "nobody-s-brand" })).toEqual(["parent unknown"]);
  expect((await db.brand.findUniqueOrThrow({ where: { id: head.id } })).parentId).toBeNull();
});

it("closes no circle when each of two is made the other's at once", async () => {
  const [one, two] = await Promise.all([createBrand(db), createBrand(db)]);
  const saves = await Promise.all([open("brand", one.id), open("brand", two.id)]);
  const told = await Promise.all([saves[0]({ parent: two.slug }), saves[1]({ parent: one.slug })]);
  expect(told.flat()).toEqual(["parent circle"]);
});

it("makes a launch quiet once it has no title, and an event once it has one", async () => {
  const launch = await createLaunch(db, { brandId: (await createBrand(db)).id });
  const { title } = await db.launchEvent.findUniqueOrThrow({ where: { id: launch.id } });
  const save = async (typed: RecordFields) => (await open("launch", launch.id))(typed);
  expect(await save({ quiet: "yes" })).toEqual(["title title-of-quiet"]);
  expect(await save({ quiet: "yes", title: null })).toEqual([]);
  expect(await revisionsOf(launch.id)).toMatchObject([
    { before: { quiet: false, title }, after: { quiet: true, title: null } },
  ]);
  expect(await save({ quiet: "no" })).toEqual(["title required"]);
  expect(await save({ title: "An event" })).toEqual(["title title-of-quiet"]);
  expect(await save({ quiet: "no", title: "An event" })).toEqual([]);
});

it("tells the second of two, of whom one gave a title and one made it quiet", async () => {
  const launch = await createLaunch(db, { brandId: (await createBrand(db)).id });
  await (
    await open("launch", launch.id)
  )({ quiet: "yes", title: null });
  const [mine, theirs] = [await open("launch", launch.id), await open("launch", launch.id)];
  expect(await theirs({ quiet: "no", title: "An event" })).toEqual([]);
  expect(await mine({ venue: "Beijing" })).toEqual([]);
  expect(await loadCatalogFields(db, "launch", launch.id)).toMatchObject({ quiet: "no", venue: "Beijing" });
});
