import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { day } from "@/lib/domain/window/day";
import { createDevice } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { uniqueWord } from "@/prisma/factories/unique";
import { rankClaim, restoreClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { mergeDevices } from "./merge-devices";
import { freshLaunch, shownOf } from "./operated-claims.fixtures";
import { rebuild } from "./rebuild";
import { freshForm, recordAs } from "./record-launch.fixtures";
import { renameRecord } from "./rename-record";
import { restoreLaunch, strikeLaunch } from "./strike-launch";
import { undoChange } from "./undo-change";
import { DEEDS, freshWorld, stateOf, undone, type UndoneWorld, WHY } from "./undo-change.fixtures";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
  for (const code of ["CN", "KR"]) await createMarket(db, code);
});

let made: UndoneWorld;
beforeEach(async () => {
  made = await freshWorld();
});

async function after(deed: string, key: string): Promise<string> {
  expect(await DEEDS[deed]!(made, editor, key)).toMatchObject({ ok: true });
  return stateOf(made.ids);
}

describe.each(Object.keys(DEEDS))("%s", (deed) => {
  it("is undone, and the undoing is undone, as often as somebody likes", async () => {
    const before = await stateOf(made.ids);
    const key = randomUUID();
    const then = await after(deed, key);
    let last: string = key;
    for (let time = 0; time < 2; time += 1) {
      last = await undone(last, editor);
      expect(await stateOf(made.ids)).toBe(before);
      last = await undone(last, editor);
      expect(await stateOf(made.ids)).toBe(then);
    }
    await undone(key, editor);
    expect(await stateOf(made.ids)).toBe(before);
    expect((await rebuild(today())).drifted).toEqual([]);
  });
});

it.each([
  ["a strike", () => strikeClaim(made.dated, WHY, editor, randomUUID())],
  ["a withdrawal", () => withdrawClaim(made.dated, day("2022-07-01"), WHY, editor, randomUUID())],
])("takes a restoring back to %s", async (_, first) => {
  await first();
  const before = await stateOf(made.ids);
  const key = randomUUID();
  await restoreClaim(made.dated, WHY, editor, key);
  await undone(key);
  expect(await stateOf(made.ids)).toBe(before);
  const last = await db.claimOp.findFirstOrThrow({ where: { claimId: made.dated }, orderBy: { id: "desc" } });
  expect(["strike", "withdraw"]).toContain(last.kind);
});

it("undoes a restored launch, and a rank to the rank before it and its day", async () => {
  await strikeLaunch(made.launch.id, WHY, editor, randomUUID());
  const struck = await stateOf(made.ids);
  const key = randomUUID();
  await restoreLaunch(made.launch.id, WHY, editor, key);
  await undone(key);
  expect(await stateOf(made.ids)).toBe(struck);

  const other = await freshLaunch();
  await rankClaim(other.early, "preferred", WHY, editor, randomUUID());
  const preferred = await shownOf(other.id);
  const again = randomUUID();
  await rankClaim(other.early, "deprecated", WHY, editor, again);
  expect(await shownOf(other.id)).not.toBe(preferred);
  await undone(again);
  expect(await shownOf(other.id)).toBe(preferred);
  const ranks = await db.claimOp.findMany({ where: { claimId: other.early }, orderBy: { id: "asc" } });
  expect(ranks.map(({ rank }) => rank)).toEqual(["preferred", "deprecated", "preferred"]);
});

it("lets the desk undo the strike of a launch that was undone and done again in the history", async () => {
  const striking = randomUUID();
  const before = await stateOf(made.ids);
  await strikeLaunch(made.launch.id, WHY, editor, striking);
  await undone(await undone(striking));
  expect(await restoreLaunch(made.launch.id, WHY, editor, randomUUID())).toMatchObject({ ok: true });
  expect(await stateOf(made.ids)).toBe(before);
  expect(await restoreLaunch(made.launch.id, WHY, editor, randomUUID())).toMatchObject({
    faults: [{ code: "not-struck" }],
  });
  await strikeLaunch(made.launch.id, WHY, editor, randomUUID());
  const restoring = randomUUID();
  await restoreLaunch(made.launch.id, WHY, editor, restoring);
  await undone(restoring);
  expect(await restoreLaunch(made.launch.id, WHY, editor, randomUUID())).toMatchObject({ ok: true });
  expect(await stateOf(made.ids)).toBe(before);
});

it("strikes all that was recorded with a form, and brings it back; nothing is deleted", async () => {
  const { draft } = await freshForm();
  const key = randomUUID();
  const recorded = await recordAs(draft, editor, key);
  if (!recorded.ok) throw new Error("not recorded");
  const ids = (await db.revision.findMany({ where: { submissionKey: key } })).map(({ subjectId }) => subjectId);
  expect(ids).toContain(recorded.value.id);
  const [then, claims] = [await stateOf(ids), await db.claim.count({ where: { submissionKey: key } })];
  const undo = await undone(key, editor);
  expect(await db.launchEvent.findUnique({ where: { id: recorded.value.id } })).toMatchObject({ listed: false });
  const rows = { subjectId: { in: ids } };
  expect([await db.name.count({ where: rows }), await db.availability.count({ where: rows })]).toEqual([0, 0]);
  expect(await db.claim.count({ where: { submissionKey: key } })).toBe(claims);
  expect(await db.revision.findMany({ where: { submissionKey: undo } })).toHaveLength(ids.length);
  await undone(undo, editor);
  expect(await stateOf(ids)).toBe(then);
});

it("gives a merged device its duplicates and its former addresses back, where they led", async () => {
  const { from, into, brand } = made;
  const third = await createDevice(db, { brandId: brand.id });
  await renameRecord("device", from.id, uniqueWord(), WHY, editor, randomUUID());
  await mergeDevices(third.id, from.id, WHY, editor, randomUUID());
  const leads = async () => ({
    redirects: await db.slugRedirect.findMany({
      where: { subjectId: { in: [from.id, into.id] } },
      orderBy: { slug: "asc" },
    }),
    third: (await db.device.findUniqueOrThrow({ where: { id: third.id } })).mergedIntoId,
  });
  const before = await leads();
  expect(before).toMatchObject({ third: from.id, redirects: [{ slug: from.slug, subjectId: from.id }] });
  const key = randomUUID();
  await mergeDevices(from.id, into.id, WHY, editor, key);
  expect(await leads()).toMatchObject({ third: into.id, redirects: [{ slug: from.slug, subjectId: into.id }] });
  await undone(key);
  expect(await leads()).toEqual(before);
});

it("leads the address that is given up to the record for good", async () => {
  const { launch, event } = made;
  const [key, slug] = [randomUUID(), uniqueWord()];
  await renameRecord("launch", launch.id, slug, WHY, editor, key);
  await undone(key);
  expect(await db.launchEvent.findUnique({ where: { id: launch.id } })).toMatchObject({ slug: event.slug });
  expect(await db.slugRedirect.findMany({ where: { subjectId: launch.id } })).toMatchObject([{ slug }]);
});

it("happens once for one key, and one of two who undo the same wins", async () => {
  const [key, own] = [randomUUID(), randomUUID()];
  await strikeClaim(made.dated, WHY, editor, key);
  const same = await Promise.all([1, 2, 3].map(() => undoChange(key, WHY, editor, own)));
  expect(same.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(await db.claimOp.count({ where: { claimId: made.dated } })).toBe(2);
  await undone(own);
  const two = await Promise.all([1, 2].map(() => undoChange(key, WHY, editor, randomUUID())));
  expect(two.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

it.each([
  ["altered", () => db.$executeRaw`UPDATE "Revision" SET "why" = 'Nobody did this.'`],
  ["deleted", () => db.$executeRaw`DELETE FROM "Revision"`],
  ["emptied", () => db.$executeRaw`TRUNCATE "Revision"`],
])("a revision is never %s", async (_, change) => {
  await strikeClaim(made.dated, WHY, editor, randomUUID());
  const before = await db.revision.count();
  await expect(change()).rejects.toThrow(/append-only/);
  expect(await db.revision.count()).toBe(before);
});
