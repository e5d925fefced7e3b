import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { addDays, day } from "@/lib/domain/window/day";
import { today } from "@/lib/clock";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { rankClaim, restoreClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { mergeDevices } from "./merge-devices";
import { moveProjectionDay } from "./move-projection-day";
import { faultsOf, freshLaunch, shownOf } from "./operated-claims.fixtures";
import { freshWorld, undone } from "./undo-change.fixtures";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
  await createMarket(db, "CN");
});

describe("striking a claim", () => {
  it("leaves every view, and comes back when it is undone, each with its reason and its revision", async () => {
    const { id, late } = await freshLaunch();
    expect(await shownOf(id)).toBe("day official");
    expect(await strikeClaim(late, "Misread the tweet.", editor, randomUUID())).toMatchObject({
      ok: true,
      value: { id: late, tags: expect.arrayContaining(["home", "year:2022", `subject:${id}`]) },
    });
    expect(await shownOf(id)).toBe("month reported");
    expect(await restoreClaim(late, "It was right.", editor, randomUUID())).toMatchObject({ ok: true });
    expect(await shownOf(id)).toBe("day official");
    const revisions = await db.revision.findMany({ where: { subjectId: id }, orderBy: { version: "asc" } });
    expect(revisions.map(({ version, verb, why, byId }) => ({ version, verb, why, byId }))).toEqual([
      { version: 2, verb: "strikeClaim", why: "Misread the tweet.", byId: editor },
      { version: 3, verb: "restoreClaim", why: "It was right.", byId: editor },
    ]);
    expect(revisions[0]).toMatchObject({
      before: { launch: { precision: "day" } },
      after: { launch: { precision: "month" } },
    });
  });

  it("of all claims takes the launch off the lists", async () => {
    const { id, early, late } = await freshLaunch();
    for (const claim of [early, late]) await strikeClaim(claim, "Another launch.", editor, randomUUID());
    expect(await shownOf(id)).toBe("not listed");
  });

  it("happens once for one key, and once for two editors at once", async () => {
    const { late } = await freshLaunch();
    const key = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => strikeClaim(late, "Wrong.", editor, key)));
    expect(same.every(({ ok }) => ok)).toBe(true);
    expect(await db.claimOp.count({ where: { claimId: late } })).toBe(1);
    await restoreClaim(late, "Right.", editor, randomUUID());
    const both = await Promise.all([1, 2].map(() => strikeClaim(late, "Wrong.", editor, randomUUID())));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ faults: [{ field: "claim", code: "already-struck" }] });
    expect(await db.claimOp.count({ where: { claimId: late } })).toBe(3);
  });

  it.each([
    ["a claim that is none", randomUUID(), "Wrong.", "claim unknown"],
    ["an id that is none", "'; --", "Wrong.", "claim unknown"],
    ["no reason", randomUUID(), " ", "why required"],
    ["a reason too long", randomUUID(), "x".repeat(1001), "why too-long"],
    ["a reason with NUL", randomUUID(), "a\u0000", "why unprintable"],
  ])("refuses %s", async (_, claim, why, expected) => {
    const result = await strikeClaim(claim, why, editor, randomUUID());
    expect(faultsOf(result)).toEqual([expected]);
  });

  it("refuses to undo what was not done", async () => {
    const { early } = await freshLaunch();
    expect(await restoreClaim(early, "Why not.", editor, randomUUID())).toMatchObject({
      faults: [{ code: "not-struck" }],
    });
  });

  it("of what named a duplicate stays until its merge is undone", async () => {
    const { launch, from, into, shown } = await freshWorld();
    const merging = randomUUID();
    expect(await mergeDevices(from.id, into.id, "One phone.", editor, merging)).toMatchObject({ ok: true });
    const restored = () => restoreClaim(shown, "Why not.", editor, randomUUID());
    expect(await restored()).toMatchObject({ ok: false, faults: [{ code: "merged" }] });
    expect(await db.lineUpMember.findMany({ where: { launchId: launch.id } })).toMatchObject([{ deviceId: into.id }]);
    await undone(merging, editor);
    expect(await restored()).toMatchObject({ ok: false, faults: [{ code: "not-struck" }] });
  });
});

it("a withdrawal counts from its day on, and the projection moves there and back", async () => {
  const { id, late } = await freshLaunch();
  await moveProjectionDay(today());
  const next = addDays(today(), 1);
  await withdrawClaim(late, next, "Deleted.", editor, randomUUID());
  expect(await shownOf(id)).toBe("day official");
  expect(await moveProjectionDay(next)).toContain(id);
  expect(await shownOf(id)).toBe("month reported");
  expect(await moveProjectionDay(next)).toEqual([]);
  // On 20 June the brand had not spoken yet, so that nothing changes.
  expect(await moveProjectionDay(day("2022-06-20"))).not.toContain(id);
  await moveProjectionDay(day("2022-05-20"));
  expect(await shownOf(id)).toBe("not listed");
  await moveProjectionDay(today());
  expect(await shownOf(id)).toBe("day official");
});

describe("ranking a claim", () => {
  it("decides what is believed, with its reason and its revision, until it is ranked otherwise", async () => {
    const { id, early } = await freshLaunch();
    const key = randomUUID();
    const preferred = await rankClaim(early, "preferred", "The brand's post was a joke.", editor, key);
    expect(preferred).toMatchObject({
      ok: true,
      value: { id: early, tags: expect.arrayContaining([`subject:${id}`]) },
    });
    expect(await rankClaim(early, "preferred", "The brand's post was a joke.", editor, key)).toMatchObject({
      ok: true,
    });
    expect(await shownOf(id)).toBe("month reported");
    expect(await rankClaim(early, "normal", "It was none.", editor, randomUUID())).toMatchObject({ ok: true });
    expect(await shownOf(id)).toBe("day official");
    const revisions = await db.revision.findMany({ where: { subjectId: id }, orderBy: { version: "asc" } });
    expect(revisions.map(({ verb, why, byId }) => [verb, why, byId])).toEqual([
      ["rankClaim", "The brand's post was a joke.", editor],
      ["rankClaim", "It was none.", editor],
    ]);
    expect(await db.claimOp.findMany({ where: { claimId: early }, orderBy: { at: "asc" } })).toMatchObject([
      { kind: "rank", rank: "preferred" },
      { kind: "rank", rank: "normal" },
    ]);
  });

  it("deprecated, it decides nothing", async () => {
    const { id, late } = await freshLaunch();
    expect(await rankClaim(late, "deprecated", "A forged account.", editor, randomUUID())).toMatchObject({ ok: true });
    expect(await shownOf(id)).toBe("month reported");
  });

  it("refuses the rank that it has, and a struck claim", async () => {
    const { late } = await freshLaunch();
    const rank = (to: "normal" | "preferred") => rankClaim(late, to, "Because.", editor, randomUUID());
    expect(faultsOf(await rank("normal"))).toEqual(["rank unchanged"]);
    expect(faultsOf(await rank("preferred"))).toEqual([]);
    expect(faultsOf(await rank("preferred"))).toEqual(["rank unchanged"]);
    await strikeClaim(late, "Wrong.", editor, randomUUID());
    expect(faultsOf(await rank("normal"))).toEqual(["claim already-struck"]);
    expect(faultsOf(await rankClaim(late, "normal", " ", editor, randomUUID()))).toEqual(["why required"]);
  });
});
