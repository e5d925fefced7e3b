import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import { rankClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { editCatalog } from "./edit-catalog";
import { editRecord } from "./edit-record";
import { judgeClaim } from "./judge-claim";
import { mergeDevices } from "./merge-devices";
import { faultsOf } from "./operated-claims.fixtures";
import { freshForm, recordAs } from "./record-launch.fixtures";
import { renameRecord } from "./rename-record";
import { undoChange } from "./undo-change";
import { DEEDS, freshWorld, stateOf, undone, type UndoneWorld, WHY } from "./undo-change.fixtures";

let editor: EditorId;
let made: UndoneWorld;
beforeAll(async () => {
  editor = await createEditor(db);
  await createMarket(db, "CN");
});
beforeEach(async () => {
  made = await freshWorld();
});

describe("undoing is refused", () => {
  const tell = async (key: string, why = WHY, own: string = randomUUID()) =>
    faultsOf(await undoChange(key, why, editor, own));

  it("what is no change, without a reason, and under a key that was used", async () => {
    const [key, undo] = [randomUUID(), randomUUID()];
    expect(await tell(key)).toEqual(["change unknown"]);
    expect(await tell("none")).toEqual(["change unknown"]);
    await strikeClaim(made.dated, WHY, editor, key);
    expect(await tell(key, " ")).toEqual(["why required"]);
    expect(await tell(key, WHY, key)).toEqual([" key-used"]);
    expect(await tell(key, WHY, undo)).toEqual([]);
    expect(await tell(undo, WHY, undo)).toEqual([]);
  });

  it("what has been undone, naming who did", async () => {
    const key = randomUUID();
    await strikeClaim(made.dated, WHY, editor, key);
    await undone(key, editor);
    expect(await undoChange(key, WHY, editor, randomUUID())).toMatchObject({
      ok: false,
      faults: [{ code: "already-undone", change: { verb: "undo", by: "An Editor" } }],
    });
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ["rankClaim", "rankClaim", () => strikeClaim(made.dated, WHY, editor, randomUUID())],
    ["refileClaim", "withdrawClaim", () => withdrawClaim(made.sold, day("2022-07-01"), WHY, editor, randomUUID())],
    ["refileClaim", "mergeDevices", () => mergeDevices(made.from.id, made.into.id, WHY, editor, randomUUID())],
    ["mergeDevices", "rankClaim", () => rankClaim(made.sold, "deprecated", WHY, editor, randomUUID())],
    [
      "renameRecord",
      "renameRecord",
      () => renameRecord("launch", made.launch.id, uniqueWord(), WHY, editor, randomUUID()),
    ],
  ])("%s while a later %s rests on it", async (deed, _, later) => {
    const key = randomUUID();
    expect(await DEEDS[deed]!(made, editor, key)).toMatchObject({ ok: true });
    expect(await later()).toMatchObject({ ok: true });
    const then = await stateOf(made.ids);
    const last = await db.submission.findFirstOrThrow({ orderBy: { at: "desc" } });
    expect(await undoChange(key, WHY, editor, randomUUID())).toMatchObject({
      ok: false,
      faults: [{ code: "rested-upon", change: { verb: last.verb } }],
    });
    expect(await stateOf(made.ids)).toBe(then);
    await undone(last.key);
    await undone(key);
  });

  it("a name that another series has taken since", async () => {
    const { series, brand } = made;
    const [key, seen] = [randomUUID(), { name: series.name }];
    await editRecord("series", series.id, { version: 1, seen, typed: { name: uniqueWord() } }, WHY, editor, key);
    await createSeries(db, { brandId: brand.id, name: series.name, slug: uniqueWord() });
    expect(await tell(key)).toEqual([" exists"]);
  });

  it("what would make a brand belong to itself, by another that belongs to it since", async () => {
    const [above, below] = [await createBrand(db), await createBrand(db)];
    const belongs = async ({ id }: typeof above, parent: string | null) => {
      const key = randomUUID();
      const { version } = await db.subject.findUniqueOrThrow({ where: { id } });
      const seen = (await loadCatalogFields(db, "brand", id))!;
      const edited = await editRecord("brand", id, { version, seen, typed: { ...seen, parent } }, WHY, editor, key);
      expect(edited).toMatchObject({ ok: true });
      return key;
    };
    await belongs(below, above.slug);
    const key = await belongs(below, null);
    const since = await belongs(above, below.slug);
    expect(await tell(key)).toEqual([" circle"]);
    await undone(since);
    await undone(key);
    expect(await db.brand.findUnique({ where: { id: below.id } })).toMatchObject({ parentId: above.id });
  });

  it("what another source is called by now, and a kind that a later change moved on", async () => {
    const { press } = made;
    const [key, later] = [randomUUID(), randomUUID()];
    expect(await DEEDS["editSource of a kind"]!(made, editor, key)).toMatchObject({ ok: true });
    const seen = (await loadCatalogFields(db, "source", press.id))!;
    const item = { kind: "source", id: press.id } as const;
    const name = uniqueWord();
    await editCatalog(item, { version: 2, seen, typed: { ...seen, kind: "carrier", name } }, WHY, editor, later);
    expect(await undoChange(key, WHY, editor, randomUUID())).toMatchObject({
      ok: false,
      faults: [{ code: "rested-upon", change: { verb: "editSource" } }],
    });
    await createSource(db, { name: seen.name!, slug: uniqueWord() });
    expect(await tell(later)).toEqual([" exists"]);
    expect(await db.catalogRevision.count({ where: { sourceId: press.id } })).toBe(2);
  });

  it("a merge of before its addresses were kept", async () => {
    const key = randomUUID();
    const { from, into } = made;
    await db.submission.create({ data: { key, verb: "mergeDevices", madeId: into.id } });
    const revision = { subjectId: from.id, version: 2, verb: "mergeDevices", submissionKey: key, after: {} };
    await db.revision.create({ data: revision });
    expect(await tell(key)).toEqual([" not-undoable"]);
  });

  it("a recording whose claim a verdict names as what shows it, until that is undone", async () => {
    const { draft } = await freshForm();
    const [key, judging] = [randomUUID(), randomUUID()];
    await recordAs(draft, editor, key);
    const { id } = await db.claim.findFirstOrThrow({ where: { submissionKey: key } });
    await judgeClaim(made.dated, "miss", { claimId: id, url: null }, WHY, editor, judging);
    expect(await tell(key)).toEqual([" rested-upon"]);
    await undone(judging);
    await undone(key);
  });

  it("a recording of what others speak of since, until they do no more", async () => {
    const { draft } = await freshForm();
    const key = randomUUID();
    await recordAs(draft, editor, key);
    const { subjectId: id } = await db.claim.findFirstOrThrow({
      where: { submissionKey: key, property: "launch_window" },
    });
    const value = { property: "launch-window", window: dayWindow(day("2022-07-05")) } as const;
    const claim = await createClaim(db, { kind: "launch", id }, await createSource(db), { value });
    expect(await tell(key)).toEqual([" rested-upon"]);
    await strikeClaim(claim, WHY, editor, randomUUID());
    await undone(key);
  });
});
