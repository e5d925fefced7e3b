import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { loadClaims, loadClaimsById } from "@/lib/db/load-claims";
import { loadFacts } from "@/lib/db/load-facts";
import { believe } from "@/lib/domain/belief/believe";
import { ask } from "@/lib/domain/belief/questions";
import type { Subject } from "@/lib/domain/claim/claim";
import { subjectAt } from "@/lib/domain/claim/in-force";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { restoreClaim, strikeClaim } from "./claim-operations";
import { faultsOf } from "./operated-claims.fixtures";
import { rebuild, reproject } from "./rebuild";
import { refileClaim } from "./refile-claim";

const WHY = "It speaks of the Pro.";
let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

/** "It comes to Germany", filed under one of two devices of a series. */
async function fresh() {
  const brand = await createBrand(db);
  const series = await createSeries(db, { brandId: brand.id });
  const subject = (kind: Subject["kind"], { id }: { id: string }): Subject => ({ kind, id });
  const device = async () => subject("device", await createDevice(db, { brandId: brand.id, seriesId: series.id }));
  const [plain, pro] = [await device(), await device()];
  const source = await createSource(db, { brandId: brand.id });
  const value = { property: "availability", phase: "coming" } as const;
  const claim = await createClaim(db, plain, source, { value, market: "CN" });
  await reproject([plain.id, pro.id], today());
  const launch = subject("launch", await createLaunch(db, { brandId: brand.id }));
  return { brand, claim, plain, pro, source, launch, series: subject("series", series) };
}

let made: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  made = await fresh();
});

async function availabilities(): Promise<number[]> {
  const of = ({ id }: Subject) => db.availability.count({ where: { subjectId: id } });
  return [await of(made.plain), await of(made.pro)];
}

describe("refiling a claim", () => {
  it("moves what it says from one subject to the other, and keeps where it was", async () => {
    const { claim, plain, pro } = made;
    expect(await availabilities()).toEqual([1, 0]);
    const moved = await refileClaim(claim, pro, WHY, editor, randomUUID());
    const touched = [plain, pro].map(({ id }) => `subject:${id}`);
    expect(moved).toMatchObject({ ok: true, value: { id: claim, tags: expect.arrayContaining(touched) } });
    expect(await availabilities()).toEqual([0, 1]);
    const [refiled] = await loadClaimsById(db, [claim]);
    expect(refiled).toMatchObject({ subject: pro, operations: [{ kind: "refile", from: plain, why: WHY }] });
    for (const { id } of [plain, pro]) {
      const revisions = await db.revision.findMany({ where: { subjectId: id } });
      expect(revisions).toMatchObject([{ verb: "refileClaim", why: WHY, byId: editor, version: 2 }]);
    }
    expect((await rebuild(today())).drifted).toEqual([]);
  });

  it("happens once for one key, there and back for three", async () => {
    const { claim, plain, pro } = made;
    const key = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => refileClaim(claim, pro, WHY, editor, key)));
    expect(same.map(faultsOf)).toEqual([[], [], []]);
    expect(await db.claimOp.count({ where: { claimId: claim } })).toBe(1);
    await refileClaim(claim, plain, "It does not.", editor, randomUUID());
    expect(await availabilities()).toEqual([1, 0]);
    const both = await Promise.all([1, 2].map(() => refileClaim(claim, pro, WHY, editor, randomUUID())));
    expect(both.map(faultsOf).sort()).toEqual([[], ["to unchanged"]]);
  });

  it("to two places and struck, all at once, leaves it at one of them, and nothing drifts", async () => {
    const { brand, claim, plain, pro, series } = made;
    const third: Subject = { kind: "device", id: (await createDevice(db, { brandId: brand.id })).id };
    const places = [plain, pro, third, series];
    for (let round = 0; round < 4; round += 1) {
      const results = await Promise.all([
        ...places.map((to) => refileClaim(claim, to, WHY, editor, randomUUID())),
        strikeClaim(claim, "Misread.", editor, randomUUID()),
      ]);
      // One of the four may be where it just was; the strike is undone for the next round.
      expect(
        results
          .slice(0, 4)
          .flatMap(faultsOf)
          .every((fault) => fault === "to unchanged"),
      ).toBe(true);
      expect((await restoreClaim(claim, "It was right.", editor, randomUUID())).ok).toBe(true);
      expect(
        await reproject(
          places.map(({ id }) => id),
          today(),
        ),
      ).toEqual([]);
    }
    const rows = await Promise.all(places.map(({ id }) => db.availability.count({ where: { subjectId: id } })));
    expect(rows.sort()).toEqual([0, 0, 0, 1]);
  }, 60_000);

  it("is not known of as recorded before", async () => {
    const { claim, plain, pro } = made;
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await refileClaim(claim, pro, WHY, editor, randomUUID());
    const claims = await loadClaims(db, [plain.id, pro.id]);
    expect(claims.map((one) => [subjectAt(one, before), subjectAt(one, null)])).toEqual([[plain, pro]]);
    const facts = await loadFacts(db, [plain.id, pro.id]);
    const believed = (subject: Subject, recordedBy: string | null) =>
      believe(ask(subject, "availability", { market: "CN" }), claims, facts, { statedBy: today(), recordedBy })
        .certainty;
    expect([believed(plain, before), believed(pro, before)]).toEqual(["official", "unknown"]);
    expect([believed(plain, null), believed(pro, null)]).toEqual(["unknown", "official"]);
  });

  it("moves a line-up from launch to launch, and with it the date of what is shown", async () => {
    const { brand, source, pro, launch } = made;
    const other: Subject = { kind: "launch", id: (await createLaunch(db, { brandId: brand.id })).id };
    const shown = await createClaim(db, launch, source, { value: { property: "line-up", member: pro } });
    await reproject([launch.id, other.id], today());
    expect(await refileClaim(shown, other, WHY, editor, randomUUID())).toMatchObject({ ok: true });
    expect(await db.lineUpMember.findMany({ where: { deviceId: pro.id } })).toMatchObject([{ launchId: other.id }]);
    expect((await rebuild(today())).drifted).toEqual([]);
  });

  it("leads to the device that a duplicate was merged into", async () => {
    const { claim, pro, brand } = made;
    const duplicate = await createDevice(db, { brandId: brand.id });
    await db.device.update({ where: { id: duplicate.id }, data: { mergedIntoId: pro.id } });
    const moved = await refileClaim(claim, { kind: "device", id: duplicate.id }, WHY, editor, randomUUID());
    expect(moved).toMatchObject({ ok: true });
    expect(await availabilities()).toEqual([0, 1]);
  });

  it.each([
    ["a device that is none", () => ({ kind: "device" as const, id: randomUUID() }), "to unknown"],
    ["a device's id as a series'", () => ({ kind: "series" as const, id: made.pro.id }), "to unknown"],
    ["where it is", () => made.plain, "to unchanged"],
    ["a subject that it cannot be about", () => made.launch, "to claim"],
  ])("refuses %s", async (_, to, fault) => {
    expect(faultsOf(await refileClaim(made.claim, to(), WHY, editor, randomUUID()))).toEqual([fault]);
    expect(await availabilities()).toEqual([1, 0]);
    expect(await db.claimOp.count({ where: { claimId: made.claim } })).toBe(0);
  });

  it("refuses to make a device its own successor", async () => {
    const { plain, pro, source } = made;
    const value = { property: "lineage", lineage: "successor-of", of: pro } as const;
    const claim = await createClaim(db, plain, source, { value });
    expect(await refileClaim(claim, pro, WHY, editor, randomUUID())).toMatchObject({
      faults: [{ field: "to", code: "claim", fault: "related-to-itself" }],
    });
  });
});
