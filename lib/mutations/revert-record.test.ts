import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { columnsAt } from "@/lib/db/columns-at";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import { mergeDevices } from "./merge-devices";
import { faultsOf } from "./operated-claims.fixtures";
import { renameRecord } from "./rename-record";
import { type Reverting, revertRecord } from "./revert-record";
import { DEEDS, freshWorld, stateOf, undone, type UndoneWorld, WHY } from "./undo-change.fixtures";

let editor: EditorId;
let made: UndoneWorld;
beforeAll(async () => {
  editor = await createEditor(db);
  for (const code of ["CN", "KR"]) await createMarket(db, code);
});
beforeEach(async () => {
  made = await freshWorld();
});

const device = (rest: Partial<Reverting> = {}): Reverting => {
  return { kind: "device", id: made.from.id, version: 1, seen: 2, columns: ["seriesId", "formFactor"], ...rest };
};
const revert = (to: Reverting, key: string = randomUUID()) => revertRecord(to, WHY, editor, key);

describe("a record", () => {
  it("says again what it said at a version, all of it or a column, whatever came between; and that is undone", async () => {
    const before = await stateOf(made.ids);
    await DEEDS["editRecord of a device"]!(made, editor, randomUUID());
    expect(await columnsAt(db, "device", made.from.id, 1)).toEqual({
      then: { seriesId: made.series.id, formFactor: "bar" },
      now: { seriesId: null, formFactor: "fold" },
    });
    await renameRecord("device", made.from.id, uniqueWord(), WHY, editor, randomUUID());
    const [key, edited] = [randomUUID(), await stateOf(made.ids)];
    expect(await revert(device({ seen: 3, columns: ["formFactor"] }), key)).toMatchObject({ ok: true });
    expect(await db.device.findUnique({ where: { id: made.from.id } })).toMatchObject({
      ...{ formFactor: "bar", seriesId: null },
    });
    await undone(key);
    expect(await stateOf(made.ids)).toBe(edited);
    await revert(device({ seen: 5 }));
    const { slug } = await db.device.findUniqueOrThrow({ where: { id: made.from.id } });
    expect(slug).not.toBe(made.from.slug);
    await db.device.update({ where: { id: made.from.id }, data: { slug: made.from.slug } });
    expect(await stateOf(made.ids)).toBe(before);
    const last = await db.revision.findFirst({ where: { subjectId: made.from.id }, orderBy: { version: "desc" } });
    expect(last).toMatchObject({ verb: "revertRecord", why: WHY, byId: editor, after: { formFactor: "bar" } });
  });

  it("is refused where nothing differs, where it was changed meanwhile, and where it is a duplicate or none", async () => {
    await DEEDS["editRecord of a device"]!(made, editor, randomUUID());
    expect(faultsOf(await revert(device({ columns: ["name", "slug", "nothing"] })))).toEqual(["columns unchanged"]);
    expect(faultsOf(await revert(device({ seen: 1 })))).toEqual([" changed-meanwhile"]);
    for (const id of [randomUUID(), "none", made.launch.id]) {
      expect(faultsOf(await revert(device({ id })))).toEqual([" unknown"]);
    }
    await mergeDevices(made.from.id, made.into.id, WHY, editor, randomUUID());
    expect(faultsOf(await revert(device({ seen: 3 })))).toEqual([" merged"]);
  });
});

it("a source says again what it said, unless another is called so by now", async () => {
  const { press } = made;
  const name = (await db.source.findUniqueOrThrow({ where: { id: press.id } })).name;
  await DEEDS["editSource of a kind"]!(made, editor, randomUUID());
  const source = { kind: "source", id: press.id, version: 1, seen: 2, columns: ["kind", "name"] } as const;
  const key = randomUUID();
  expect(await revert(source, key)).toMatchObject({ ok: true, value: { tags: ["everything"] } });
  expect(await revert(source, key)).toEqual({ ok: true, value: { tags: [] } });
  expect(await db.source.findUnique({ where: { id: press.id } })).toMatchObject({ kind: "press", version: 3 });
  await db.source.update({ where: { id: press.id }, data: { name: uniqueWord() } });
  await db.catalogRevision.create({
    data: { sourceId: press.id, version: 4, verb: "editSource", why: WHY, before: { name }, after: { name: "other" } },
  });
  await createSource(db, { name, slug: uniqueWord() });
  expect(faultsOf(await revert({ ...source, seen: 3, version: 3 }))).toEqual(["name exists"]);
  expect(faultsOf(await revert({ ...source, kind: "market", id: "nowhere" }))).toEqual([" unknown"]);
});
