import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { addDays, day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { today } from "@/lib/clock";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createEditor } from "@/prisma/factories/editor";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { restoreClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { moveProjectionDay } from "./move-projection-day";
import { reproject } from "./rebuild";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

/** A launch that a magazine put in July and its brand then on the 4th. */
async function freshLaunch() {
  const brand = await createBrand(db);
  const launch = await createLaunch(db, { brandId: brand.id });
  const subject = { kind: "launch" as const, id: launch.id };
  const press = await createSource(db);
  const voice = await createSource(db, { brandId: brand.id });
  const value = (window: ReturnType<typeof dayWindow>) => ({ property: "launch-window" as const, window });
  const early = await createClaim(db, subject, press, { value: value(month(2022, 7)) });
  const late = await createClaim(db, subject, voice, {
    value: value(dayWindow(day("2022-07-04"))),
    statedFrom: day("2022-06-28"),
  });
  await reproject([launch.id], today());
  return { id: launch.id, early, late };
}

async function shown(id: string): Promise<string> {
  const { listed, precision, certainty } = await db.launchEvent.findUniqueOrThrow({ where: { id } });
  return listed ? `${precision} ${certainty}` : "not listed";
}

describe("striking a claim", () => {
  it("leaves every view, and comes back when it is undone, each with its reason and its revision", async () => {
    const { id, late } = await freshLaunch();
    expect(await shown(id)).toBe("day official");
    expect(await strikeClaim(late, "Misread the tweet.", editor, randomUUID())).toMatchObject({
      ok: true,
      value: { id: late, tags: expect.arrayContaining(["home", "year:2022", `subject:${id}`]) },
    });
    expect(await shown(id)).toBe("month reported");
    expect(await restoreClaim(late, "It was right.", editor, randomUUID())).toMatchObject({ ok: true });
    expect(await shown(id)).toBe("day official");
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
    expect(await shown(id)).toBe("not listed");
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
    expect(result.ok ? [] : result.faults.map(({ field, code }) => `${field} ${code}`)).toEqual([expected]);
  });

  it("refuses to undo what was not done", async () => {
    const { early } = await freshLaunch();
    expect(await restoreClaim(early, "Why not.", editor, randomUUID())).toMatchObject({
      faults: [{ code: "not-struck" }],
    });
  });
});

it("a withdrawal counts from its day on, and the projection moves there and back", async () => {
  const { id, late } = await freshLaunch();
  await moveProjectionDay(today());
  const next = addDays(today(), 1);
  await withdrawClaim(late, next, "Deleted.", editor, randomUUID());
  expect(await shown(id)).toBe("day official");
  expect(await moveProjectionDay(next)).toContain(id);
  expect(await shown(id)).toBe("month reported");
  expect(await moveProjectionDay(next)).toEqual([]);
  // On 20 June the brand had not spoken yet, so that nothing changes.
  expect(await moveProjectionDay(day("2022-06-20"))).not.toContain(id);
  await moveProjectionDay(day("2022-05-20"));
  expect(await shown(id)).toBe("not listed");
  await moveProjectionDay(today());
  expect(await shown(id)).toBe("day official");
});
