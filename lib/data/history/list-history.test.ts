import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { planOf } from "@/lib/data/review/review.fixtures";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { parseDay } from "@/lib/domain/window/day";
import { rankClaim, strikeClaim } from "@/lib/mutations/claim-operations";
import { mergeDevices } from "@/lib/mutations/merge-devices";
import { freshLaunch } from "@/lib/mutations/operated-claims.fixtures";
import { freshForm, recordAs } from "@/lib/mutations/record-launch.fixtures";
import { renameRecord } from "@/lib/mutations/rename-record";
import { undone } from "@/lib/mutations/undo-change.fixtures";
import { createDevice } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { uniqueWord } from "@/prisma/factories/unique";
import { findRevisions, REVISIONS_SHOWN, type RevisionFilter, revisionsWhere } from "./find-revisions";
import { ALL, told } from "./history.fixtures";
import { getChange, listHistory, listPeopleToPick } from "./list-history";

const today = parseDay(new Date().toISOString().slice(0, 10));
const launch = (id: string) => ({ kind: "launch", id }) as const;
let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

describe("a change", () => {
  it("is told with who, why and what was believed before and after", async () => {
    const { id, late } = await freshLaunch();
    const key = randomUUID();
    await strikeClaim(late, "The page was a fake.", editor, key);
    const [change] = (await listHistory({ ...ALL, of: launch(id) }, editor)).changes;
    expect(change).toMatchObject({
      ...{ key, verb: "strikeClaim", by: "An Editor", why: "The page was a fake.", claims: 0, operations: 1 },
      ...{ others: 0, undoes: null, undoneBy: null },
      revisions: [{ version: 2, record: { id, kind: "launch", merged: false } }],
    });
    expect(told(change ?? null)).toEqual([["Date", "4 July 2022 (official)", "July 2022 (reported)"]]);
  });

  it("is told with its undoing, and the undoing with what it undid", async () => {
    const { id, late } = await freshLaunch();
    const key = randomUUID();
    await strikeClaim(late, "The page was a fake.", editor, key);
    const undo = await undone(key, editor);
    const { changes } = await listHistory({ ...ALL, of: launch(id) }, editor);
    expect(changes.map((one) => [one.key, one.undoes?.key, one.undoneBy?.key])).toEqual([
      [undo, key, undefined],
      [key, undefined, undo],
    ]);
    expect(told(changes[0]!)).toEqual([["Date", "July 2022 (reported)", "4 July 2022 (official)"]]);
    await undone(undo, editor);
    expect(await getChange(key)).toMatchObject({ undoneBy: null });
  });

  it("stands together: every record that it changed, with what it recorded", async () => {
    const { draft } = await freshForm();
    const key = randomUUID();
    const recorded = await recordAs(draft, editor, key);
    if (!recorded.ok) throw new Error("not recorded");
    const change = await getChange(key);
    // A launch, a series and three phones.
    expect(change?.revisions).toHaveLength(5);
    expect(change).toMatchObject({ verb: "recordLaunch", others: 0, operations: 0 });
    expect(change?.claims).toBe(await db.claim.count({ where: { submissionKey: key } }));
    const [alone] = (await listHistory({ ...ALL, of: launch(recorded.value.id) }, editor)).changes;
    expect(alone).toMatchObject({ key, others: 4, revisions: [{ record: { slug: recorded.value.slug } }] });
    expect(told({ ...alone!, revisions: alone!.revisions })).toContainEqual([
      "Date",
      null,
      "4 July 2022, 19:00 Beijing (official)",
    ]);
  });

  it("of an address or a merge says what led where, by name", async () => {
    const { brand } = await freshLaunch();
    const from = await createDevice(db, { brandId: brand.id });
    const into = await createDevice(db, { brandId: brand.id });
    const [renaming, merging, slug] = [randomUUID(), randomUUID(), uniqueWord()];
    await renameRecord("device", from.id, slug, "Named.", editor, renaming);
    await mergeDevices(from.id, into.id, "One phone.", editor, merging);
    expect(told(await getChange(renaming))).toEqual([["Address", from.slug, slug]]);
    expect(told(await getChange(merging))).toContainEqual(["Merged into", null, into.name]);
  });

  it("of none is none", async () => {
    expect([await getChange("nope"), await getChange(randomUUID())]).toEqual([null, null]);
  });
});

describe("the history", () => {
  it("is filtered by record, person and day, the latest first", async () => {
    const other = await createEditor(db);
    const [one, two] = [await freshLaunch(), await freshLaunch()];
    await rankClaim(one.early, "preferred", "So.", other, randomUUID());
    await rankClaim(two.early, "preferred", "So.", editor, randomUUID());
    await rankClaim(two.early, "normal", "Not so.", other, randomUUID());
    const whys = async (filter: Partial<RevisionFilter>) =>
      (await listHistory({ ...ALL, ...filter }, editor)).changes.map(({ why, revisions }) => [
        why,
        revisions[0]?.record?.id,
      ]);
    expect(await whys({ byId: other })).toEqual([
      ["Not so.", two.id],
      ["So.", one.id],
    ]);
    expect(await whys({ of: launch(two.id) })).toEqual([
      ["Not so.", two.id],
      ["So.", two.id],
    ]);
    expect(await whys({ of: launch(two.id), byId: editor, day: today })).toEqual([["So.", two.id]]);
    expect(await whys({ byId: other, day: parseDay("2022-06-28") })).toEqual([]);
    expect((await listPeopleToPick()).map(({ id }) => id)).toContain(other);
  });

  it("is paged: every revision stands on one page", async () => {
    const own = await createEditor(db);
    const { early } = await freshLaunch();
    for (let n = 0; n < REVISIONS_SHOWN + 3; n += 1) {
      await rankClaim(early, n % 2 === 0 ? "deprecated" : "normal", `${n}`, own, randomUUID());
    }
    const first = await findRevisions({ ...ALL, byId: own }, true);
    const second = await findRevisions({ ...ALL, byId: own, from: first.next }, true);
    expect([first.found.length, second.found.length, second.next]).toEqual([REVISIONS_SHOWN, 3, null]);
    expect(new Set([...first.found, ...second.found].map(({ id }) => id)).size).toBe(REVISIONS_SHOWN + 3);
    expect((await listHistory({ ...ALL, byId: own, from: first.next }, editor)).changes.map(({ why }) => why)).toEqual([
      "2",
      "1",
      "0",
    ]);
  });

  it.each<[string, Partial<RevisionFilter>]>([
    ["Revision_at_idx", {}],
    ["Revision_at_idx", { day: today }],
    ["Revision_at_idx", { from: randomUUID() }],
    ["Revision_subjectId_at_idx", { of: launch(randomUUID()) }],
    ["Revision_subjectId_at_idx", { of: launch(randomUUID()), day: today, from: randomUUID() }],
    ["Revision_byId_at_idx", { byId: randomUUID() }],
    ["Revision_byId_at_idx", { byId: randomUUID(), day: today }],
    ["CatalogRevision_sourceId_at_idx", { of: { kind: "source", id: randomUUID() } }],
    ["EditorChange_editorId_at_idx", { of: { kind: "person", id: randomUUID() } }],
  ])("is served by %s where it is asked for %o", async (index, filter) => {
    expect(await planOf(revisionsWhere({ ...ALL, ...filter }, true))).toContain(index);
  });
});
