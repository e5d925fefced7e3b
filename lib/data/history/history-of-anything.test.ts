import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { editCatalog } from "@/lib/mutations/edit-catalog";
import { editRecord } from "@/lib/mutations/edit-record";
import { mergeDevices } from "@/lib/mutations/merge-devices";
import { freshLaunch } from "@/lib/mutations/operated-claims.fixtures";
import { changeRole } from "@/lib/mutations/people/change-role";
import { disablePerson } from "@/lib/mutations/people/disable-person";
import { renameRecord } from "@/lib/mutations/rename-record";
import { undone } from "@/lib/mutations/undo-change.fixtures";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import { findRevised } from "./find-revised";
import { ALL, told } from "./history.fixtures";
import { getChange, listHistory } from "./list-history";
import { listSetBacks } from "./list-set-backs";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

describe("of what no claim is about", () => {
  it("a source and a group are told with before and after, and are found by what was changed", async () => {
    const source = { ...(await createSource(db, { kind: "leaker", name: "Notebook" })), name: "Notebook" };
    await createMarket(db, "benelux");
    const [naming, joining] = [randomUUID(), randomUUID()];
    const seen = { name: source.name, kind: "leaker", url: null };
    const typed = { ...seen, name: "Notebook Weekly", kind: "press" };
    await editCatalog({ kind: "source", id: source.id }, { version: 1, seen, typed }, "A magazine.", editor, naming);
    await createMarket(db, "DE");
    const group = { name: (await db.market.findUniqueOrThrow({ where: { code: "benelux" } })).name, members: null };
    const edit = { version: 1, seen: group, typed: { ...group, members: "DE" } };
    await editCatalog({ kind: "market", id: "benelux" }, edit, "It joined.", editor, joining);
    const of = { kind: "source", id: source.id } as const;
    const [change] = (await listHistory({ ...ALL, of }, editor)).changes;
    expect(change).toMatchObject({ key: naming, verb: "editSource", why: "A magazine.", by: "An Editor", fixed: null });
    expect(change?.revisions[0]).toMatchObject({ version: 2, record: { kind: "source", title: "Notebook Weekly" } });
    expect(told(change ?? null)).toEqual([
      ["Name", source.name, "Notebook Weekly"],
      ["Kind of source", "leaker", "press"],
    ]);
    expect(await findRevised("source", "notebook weekly")).toEqual(of);
    expect(await findRevised("market", "BENELUX")).toEqual({ kind: "market", id: "benelux" });
    expect(await findRevised("market", "nowhere")).toBeNull();
    const place = (await db.market.findUniqueOrThrow({ where: { code: "DE" } })).name;
    expect(told(await getChange(joining))).toEqual([["Members", null, place]]);
    const undo = await undone(joining, editor);
    expect(await getChange(joining)).toMatchObject({ undoneBy: { key: undo } });
  });

  it("what a person may do is told to owners, and says that it is changed in People", async () => {
    const owner = await createEditor(db, "owner");
    const person = await createEditor(db, "contributor");
    await changeRole(person, "editor", "contributor", owner);
    await disablePerson(person, owner);
    const of = { kind: "person", id: person } as const;
    expect((await listHistory({ ...ALL, of }, editor)).changes).toEqual([]);
    const { changes } = await listHistory({ ...ALL, of }, owner);
    expect(changes.map(({ verb, fixed, key, by }) => [verb, fixed, key, by])).toEqual([
      ["disablePerson", "person", null, "An Editor"],
      ["changeRole", "person", null, "An Editor"],
    ]);
    expect(told(changes[0]!)).toEqual([["May come in", "yes", "no"]]);
    expect(told(changes[1]!)).toEqual([["Role", null, "editor"]]);
    expect((await listHistory({ ...ALL, byId: owner }, owner)).changes).toHaveLength(2);
  });

  it("a merge of before its addresses were kept says that it cannot be undone", async () => {
    const { brand } = await freshLaunch();
    const from = await createDevice(db, { brandId: brand.id });
    const into = await createDevice(db, { brandId: brand.id });
    const [key, older] = [randomUUID(), randomUUID()];
    await mergeDevices(from.id, into.id, "One phone.", editor, key);
    await db.submission.create({ data: { key: older, verb: "mergeDevices", editorId: editor, madeId: into.id } });
    await db.revision.create({
      data: { subjectId: into.id, version: 40, verb: "mergeDevices", submissionKey: older, after: {} },
    });
    expect([(await getChange(key))?.fixed, (await getChange(older))?.fixed]).toEqual([null, "older-merge"]);
  });
});

it("what a change left of a record can be set back to, where the catalog says something else by now", async () => {
  const source = await createSource(db, { kind: "leaker", name: "Gazette" });
  const seen = { name: "Gazette", kind: "leaker", url: null };
  const [first, second] = [randomUUID(), randomUUID()];
  const edit = (version: number, key: string, typed: object) =>
    editCatalog({ kind: "source", id: source.id }, { version, seen, typed: { ...seen, ...typed } }, "So.", editor, key);
  await edit(1, first, { name: "Daily Gazette" });
  await edit(1, second, { kind: "press", name: "Daily Gazette" });
  expect(await listSetBacks((await getChange(first))!)).toMatchObject([
    {
      ...{ version: 2, seen: 3, record: { kind: "source", title: "Daily Gazette" } },
      columns: [{ column: "kind", then: { value: "leaker" }, now: { value: "press" } }],
    },
  ]);
  expect(await listSetBacks((await getChange(second))!)).toEqual([]);
  const brand = await createBrand(db);
  const series = await createSeries(db, { brandId: brand.id });
  const device = await createDevice(db, { brandId: brand.id, seriesId: series.id });
  const renaming = randomUUID();
  await renameRecord("device", device.id, uniqueWord(), "So.", editor, renaming);
  const leaving = { version: -1, seen: { series: series.slug }, typed: { series: null } };
  await editRecord("device", device.id, leaving, "So.", editor, randomUUID());
  expect(await listSetBacks((await getChange(renaming))!)).toMatchObject([
    { version: 2, seen: 3, columns: [{ column: "seriesId", then: { value: series.name }, now: { value: null } }] },
  ]);
});
