import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { today } from "@/lib/clock";
import { getDevice } from "@/lib/data/device/get-device";
import { asStated } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";
import { loadClaims } from "@/lib/db/load-claims";
import { loadFacts } from "@/lib/db/load-facts";
import { launchBelief } from "@/lib/domain/belief/launch";
import type { Subject } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { readReport } from "@/lib/schemas/report";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { rankClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { mergeDevices } from "./merge-devices";
import { faultsOf } from "./operated-claims.fixtures";
import { recordReport } from "./record-report";
import { rebuild, reproject } from "./rebuild";
import { renameRecord } from "./rename-record";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

const WHY = "One phone, entered under its rumored name and again under its own.";
let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

/** "12 Ultra" of a leak, sold in China; and the 12S Ultra, of which nothing is said yet. A launch shows the one. */
async function fresh() {
  const brand = await createBrand(db);
  const series = await createSeries(db, { brandId: brand.id });
  const from = await createDevice(db, { brandId: brand.id, seriesId: series.id });
  const into = await createDevice(db, { brandId: brand.id, name: null });
  const event = await createLaunch(db, { brandId: brand.id });
  const source = await createSource(db, { brandId: brand.id });
  const phone = ({ id }: { id: string }): Subject => ({ kind: "device", id });
  const launch: Subject = { kind: "launch", id: event.id };
  const sold = await createClaim(db, phone(from), source, {
    ...{ value: { property: "availability", phase: "coming" }, market: "CN" },
  });
  const shown = await createClaim(db, launch, source, { value: { property: "line-up", member: phone(from) } });
  const window = dayWindow(day("2022-07-04"));
  await createClaim(db, launch, source, { value: { property: "launch-window", window } });
  await reproject([from.id, into.id, launch.id], today());
  return { brand, series, from, into, launch, source, sold, shown, phone };
}

let made: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  made = await fresh();
});

const merge = (key: string = randomUUID(), { from, into } = made) => mergeDevices(from.id, into.id, WHY, editor, key);
const page = (slug: string) => getDevice(slug, asStated(today()));

describe("merging a device into another", () => {
  it("brings its claims, its dates and its place in the catalog there, and leads there for good", async () => {
    const { from, into, series, sold } = made;
    expect(await merge()).toEqual({ ok: true, value: { id: into.id, slug: into.slug, tags: ["everything"] } });
    expect(await page(from.slug)).toEqual({ found: "moved", slug: into.slug });
    expect(await page(into.slug)).toMatchObject({
      found: "here",
      view: { announcement: { when: { certainty: "official", window: { earliest: "2022-07-04" } } } },
    });
    expect(await db.availability.findMany({ where: { subjectId: { in: [from.id, into.id] } } })).toMatchObject([
      { subjectId: into.id, market: "CN", certainty: "official" },
    ]);
    expect(await db.device.findUnique({ where: { id: into.id } })).toMatchObject({
      name: from.name,
      seriesId: series.id,
    });
    const [claim] = await loadClaims(db, [into.id]);
    expect(claim).toMatchObject({ id: sold, operations: [{ kind: "refile", why: WHY, from: { id: from.id } }] });
    expect(await loadClaims(db, [from.id])).toEqual([]);
    expect((await rebuild(today())).drifted).toEqual([]);
  });

  it("corrects who is shown by striking and recording anew, so that both clocks go on telling the truth", async () => {
    const { from, into, launch, shown } = made;
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await merge();
    expect(await db.lineUpMember.findMany({ where: { launchId: launch.id } })).toMatchObject([
      { launchId: launch.id, deviceId: into.id, holds: true },
    ]);
    const [claims, facts] = [await loadClaims(db, [launch.id]), await loadFacts(db, [launch.id])];
    const members = (recordedBy: string | null) =>
      launchBelief(launch, claims, facts, { statedBy: today(), recordedBy }).lineUp.map(({ member }) => member.id);
    expect([members(before), members(null)]).toEqual([[from.id], [into.id]]);
    expect(claims.find(({ id }) => id === shown)?.operations).toMatchObject([{ kind: "strike", why: WHY }]);
    const anew = await db.claim.findFirstOrThrow({ where: { memberId: into.id } });
    const { id: _, memberId: __, recordedAt: ___, recordedById: ____, submissionKey, ...said } = anew;
    expect(await db.claim.findUniqueOrThrow({ where: { id: shown } })).toMatchObject(said);
    expect(await db.submission.findUnique({ where: { key: submissionKey! } })).toMatchObject({ verb: "mergeDevices" });
  });

  it("keeps what was done to a claim that is recorded anew, and leaves struck what was struck", async () => {
    const { launch, source, from, into, shown, phone } = made;
    const member = phone(from);
    const other = await createClaim(db, launch, await createSource(db), { value: { property: "line-up", member } });
    const wrong = await createClaim(db, launch, source, { value: { property: "line-up", member } });
    await withdrawClaim(shown, day("2022-07-01"), "Deleted.", editor, randomUUID());
    await rankClaim(other, "deprecated", "A forgery.", editor, randomUUID());
    await strikeClaim(wrong, "Twice.", editor, randomUUID());
    await merge();
    const anew = (await loadClaims(db, [launch.id])).filter(
      ({ value }) => "member" in value && value.member.id === into.id,
    );
    expect(anew.map(({ operations }) => operations.map(({ kind, why }) => [kind, why]))).toEqual([
      [["withdraw", "Deleted."]],
      [["rank", "A forgery."]],
    ]);
    expect((await rebuild(today())).drifted).toEqual([]);
  });

  it("does not make a phone the successor of itself", async () => {
    const { from, into, source, phone } = made;
    const lineage = (of: Subject) => ({ property: "lineage", lineage: "successor-of", of }) as const;
    const claims = [
      await createClaim(db, phone(from), source, { value: lineage(phone(into)) }),
      await createClaim(db, phone(into), source, { value: lineage(phone(from)) }),
    ];
    expect(faultsOf(await merge())).toEqual([]);
    const struck = await db.claimOp.findMany({ where: { claimId: { in: claims } } });
    expect(struck.map(({ kind }) => kind)).toEqual(["strike", "strike"]);
    expect(await db.claim.count({ where: { id: { in: claims } } })).toBe(2);
  });

  it("leads straight on from whatever had led to the duplicate", async () => {
    const { from, into, brand } = made;
    await renameRecord("device", from.id, `${from.slug}-once`, "A new name.", editor, randomUUID());
    const oldest = await createDevice(db, { brandId: brand.id });
    await mergeDevices(oldest.id, from.id, WHY, editor, randomUUID());
    await merge();
    const moved = { found: "moved", slug: into.slug };
    for (const slug of [from.slug, `${from.slug}-once`, oldest.slug]) expect(await page(slug)).toEqual(moved);
  });

  it("happens once for one key, and once for two editors", async () => {
    const key = randomUUID();
    const same = await Promise.all([merge(key), merge(key), merge()]);
    expect(same.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
    expect(same.flatMap(faultsOf).every((fault) => fault === "from merged")).toBe(true);
    expect(await db.claimOp.count({ where: { claimId: made.sold } })).toBe(1);
    expect(await merge(key)).toMatchObject({ ok: same[0]!.ok });
  });

  it("leaves nothing behind that is recorded at the same moment", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { from, into, brand } = (made = await fresh());
      const draft = {
        source: { name: brand.name, kind: "brand", brand: brand.slug },
        statedOn: "May 2022",
        records: [{ kind: "device", id: from.id }],
        claims: [{ about: "0", property: "feature", wording: "states", said: "With Leica.", text: "Leica camera" }],
      };
      const report = readReport(draft, { today: today() });
      if (!report.ok) throw new Error(JSON.stringify(report.faults));
      const both = await Promise.all([merge(), recordReport(report.value, editor, randomUUID())]);
      expect(both.map(faultsOf)).toEqual([[], []]);
      expect(await loadClaims(db, [from.id])).toEqual([]);
      expect(await db.claim.count({ where: { subjectId: into.id, property: "feature" } })).toBe(1);
    }
    expect((await rebuild(today())).drifted).toEqual([]);
  }, 60_000);

  it("enters a revision for both devices, and for the launch whose line-up it corrected", async () => {
    const { from, into, launch } = made;
    await merge();
    for (const subjectId of [from.id, into.id, launch.id]) {
      expect(await db.revision.findMany({ where: { subjectId } })).toMatchObject([{ verb: "mergeDevices", why: WHY }]);
    }
  });
});

describe("merging is refused", () => {
  it.each([
    ["a device that is none", () => [randomUUID(), made.into.id], ["from unknown"]],
    ["into a launch", () => [made.from.id, made.launch.id], ["into unknown"]],
    ["ids that are none", () => ["'; --", ""], ["from unknown", "into unknown"]],
    ["a device into itself", () => [made.from.id, made.from.id], ["into twice"]],
  ] as const)("for %s", async (_, ids, faults) => {
    const [from, into] = ids();
    expect(faultsOf(await mergeDevices(from!, into!, WHY, editor, randomUUID()))).toEqual(faults);
    expect(await db.claimOp.count({ where: { claimId: made.sold } })).toBe(0);
  });

  it("when either has changed since the form told what moves", async () => {
    const { from, into, source, phone } = made;
    const versionOf = async ({ id }: { id: string }) => (await db.subject.findUniqueOrThrow({ where: { id } })).version;
    const seen = { from: await versionOf(from), into: await versionOf(into) };
    const send = (told: typeof seen) => mergeDevices(from.id, into.id, WHY, editor, randomUUID(), told);
    await renameRecord("device", into.id, `${into.slug}-once`, WHY, editor, randomUUID());
    expect(await send(seen)).toMatchObject({
      ok: false,
      faults: [{ code: "changed-meanwhile", changes: [{ verb: "renameRecord", by: "An Editor" }] }],
    });
    await createClaim(db, phone(from), source, { value: { property: "feature", feature: "a hinge" } });
    expect(faultsOf(await send({ from: await versionOf(from), into: await versionOf(into) }))).toEqual([]);
  });

  it("for the phone of another brand, what was merged already, and no reason", async () => {
    const { from, into } = made;
    const foreign = await createDevice(db, { brandId: (await createBrand(db)).id });
    const into_ = (id: string) => mergeDevices(from.id, id, WHY, editor, randomUUID());
    expect(faultsOf(await into_(foreign.id))).toEqual(["into other-brand"]);
    expect(faultsOf(await mergeDevices(from.id, into.id, "", editor, randomUUID()))).toEqual(["why required"]);
    await merge();
    expect(faultsOf(await into_(into.id))).toEqual(["from merged"]);
    expect(faultsOf(await mergeDevices(into.id, from.id, WHY, editor, randomUUID()))).toEqual(["into merged"]);
  });

  it("for phones of one family it is not", async () => {
    const child = await createBrand(db, { parentId: made.brand.id });
    const other = await createDevice(db, { brandId: child.id });
    expect(faultsOf(await mergeDevices(made.from.id, other.id, WHY, editor, randomUUID()))).toEqual([]);
    expect(await db.device.findUnique({ where: { id: other.id } })).toMatchObject({ seriesId: null });
  });
});
