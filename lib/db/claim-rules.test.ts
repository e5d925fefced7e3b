import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { loadClaimsById } from "@/lib/db/load-claims";
import { recordId } from "@/lib/db/record-id";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";

// What the database itself refuses, whoever writes: the rules that the domain tells kindly, held where nothing gets around them.

/** Prisma does not pass on what a trigger says, and tells its `restrict_violation` by more than one name. */
const RESTRICTED = /RestrictViolation|Foreign key constraint/;

let source: Speaker;
let brand: Subject, series: Subject, device: Subject, other: Subject, launch: Subject;

beforeAll(async () => {
  source = await createSource(db, { kind: "press" });
  brand = { kind: "brand", id: (await createBrand(db)).id };
  series = { kind: "series", id: (await createSeries(db, { brandId: brand.id })).id };
  device = { kind: "device", id: (await createDevice(db, { brandId: brand.id })).id };
  other = { kind: "device", id: (await createDevice(db, { brandId: brand.id })).id };
  launch = { kind: "launch", id: (await createLaunch(db, { brandId: brand.id })).id };
});

type Row = Partial<Prisma.ClaimUncheckedCreateInput> & Pick<Prisma.ClaimUncheckedCreateInput, "property">;

const enter = (subject: Subject, row: Row) =>
  db.claim.create({
    data: {
      ...{ id: recordId(), subjectId: subject.id, subjectKind: subject.kind, sourceId: source.id, said: "So." },
      ...{ stance: "asserts", wording: "states", statedFrom: new Date("2022-06-01"), statedTo: new Date("2022-06-01") },
      ...row,
    },
    select: { id: true },
  });

const july = {
  precision: "month",
  earliest: new Date("2022-07-01"),
  latest: new Date("2022-07-31"),
  about: false,
} as const;

describe("claims", () => {
  it("of every new kind are taken in", async () => {
    await enter(device, { property: "preorder_window", ...july, offer: "256 GB" });
    await enter(series, { property: "series_member", memberId: device.id });
    await enter(device, { property: "certification", text: "FCC" });
    for (const of of [brand, series, device]) await enter(of, { property: "partnership", text: "Leica" });
    await enter(launch, { property: "launch_status", launchStatus: "moved" });
  });

  it.each<[string, () => Subject, () => Row, string]>([
    ["a certified series", () => series, () => ({ property: "certification", text: "FCC" }), "subject"],
    ["a pre-order of a launch", () => launch, () => ({ property: "preorder_window", ...july }), "subject"],
    ["a member of a device", () => device, () => ({ property: "series_member", memberId: other.id }), "subject"],
    ["a launch's partner", () => launch, () => ({ property: "partnership", text: "Leica" }), "subject"],
    ["a series in a series", () => series, () => ({ property: "series_member", memberId: launch.id }), "member"],
    ["a brand in a line-up", () => launch, () => ({ property: "line_up", memberId: brand.id }), "member"],
    [
      "a device after a series",
      () => device,
      () => ({ property: "lineage", lineage: "successor_of", memberId: series.id }),
      "member",
    ],
    ["a member without one", () => series, () => ({ property: "series_member" }), "value"],
    ["a certification without words", () => device, () => ({ property: "certification" }), "value"],
    ["a pre-order without a window", () => device, () => ({ property: "preorder_window" }), "value"],
    [
      "a certification of an offer",
      () => device,
      () => ({ property: "certification", text: "FCC", offer: "x" }),
      "offer",
    ],
  ])("%s is refused", async (_, subject, row, rule) => {
    await expect(enter(subject(), row())).rejects.toThrow(new RegExp(`Claim_${rule}_check|does not point`));
  });

  it("are never altered or deleted, but may be reviewed", async () => {
    const { id } = await enter(device, { property: "certification", text: "TENAA", reviewed: false });
    await db.claim.update({ where: { id }, data: { reviewed: true }, select: { id: true } });
    for (const data of [{ text: "FCC" }, { note: "changed" }, { stance: "denies" as const }, { offer: "" }]) {
      await expect(db.claim.update({ where: { id }, data, select: { id: true } })).rejects.toThrow(RESTRICTED);
    }
    await expect(db.claim.delete({ where: { id }, select: { id: true } })).rejects.toThrow(RESTRICTED);
  });

  it("know the days of their window", async () => {
    const { id } = await enter(device, { property: "launch_window", ...july });
    const rows = await db.$queryRaw`SELECT "days"::text AS days FROM "Claim" WHERE "id" = ${id}::uuid`;
    expect(rows).toEqual([{ days: "[2022-07-01,2022-08-01)" }]);
  });
});

const done = (claimId: string) => ({
  ...{ id: recordId(), claimId, why: "A test.", effectiveOn: new Date("2022-06-02") },
});

describe("refiling", () => {
  const move = (id: string, to: Subject, from: string | null) =>
    db.$transaction(async (tx) => {
      await tx.claim.update({
        where: { id },
        data: { subjectId: to.id, subjectKind: to.kind },
        select: { id: true },
      });
      if (from !== null) await tx.claimOp.create({ data: { ...done(id), kind: "refile", fromId: from } });
    });

  it("keeps where the claim was, and comes out of the database as it went in", async () => {
    const id = await createClaim(db, device, source, { value: { property: "feature", feature: "A wheel" } });
    await move(id, other, device.id);
    await move(id, device, other.id);
    const [claim] = await loadClaimsById(db, [id]);
    expect(claim?.subject).toEqual(device);
    expect(claim?.operations).toMatchObject([
      { kind: "refile", from: device },
      { kind: "refile", from: other },
    ]);
  });

  it("is refused where nothing in the same transaction says where it was", async () => {
    const id = await createClaim(db, device, source, { value: { property: "feature", feature: "A crank" } });
    await expect(move(id, other, null)).rejects.toThrow(RESTRICTED);
    await expect(move(id, other, series.id)).rejects.toThrow(RESTRICTED);
    await db.claimOp.create({ data: { ...done(id), kind: "refile", fromId: device.id } });
    await expect(move(id, other, null)).rejects.toThrow(RESTRICTED);
  });

  it("goes only where the claim could have been made", async () => {
    const { id } = await enter(device, { property: "lineage", lineage: "successor_of", memberId: other.id });
    await expect(move(id, series, device.id)).rejects.toThrow(/does not point/);
    await expect(move(id, other, device.id)).rejects.toThrow(/Claim_self_check/);
    await expect(move(id, launch, device.id)).rejects.toThrow(/Claim_subject_check|does not point/);
  });
});

describe("operations", () => {
  it("hold a verdict with its evidence", async () => {
    const id = await createClaim(db, device, source, { value: { property: "feature", feature: "A lens" } });
    const proof = await createClaim(db, device, source, { value: { property: "feature", feature: "Two lenses" } });
    const page = await db.document.create({ data: { url: "https://example.org/proof" } });
    const verdict = { ...done(id), kind: "verdict", verdict: "hit" } as const;
    await db.claimOp.create({ data: { ...verdict, evidenceClaimId: proof, evidenceDocumentId: page.id } });
    const [claim] = await loadClaimsById(db, [id]);
    expect(claim?.operations).toMatchObject([
      { kind: "verdict", verdict: "hit", evidence: { claimId: proof, url: "https://example.org/proof" } },
    ]);
  });

  it.each<[string, (id: string) => Partial<Prisma.ClaimOpUncheckedCreateInput>]>([
    ["a verdict on nothing", () => ({ kind: "verdict", verdict: "hit" })],
    ["a verdict on itself", (id) => ({ kind: "verdict", verdict: "hit", evidenceClaimId: id })],
    ["evidence for a strike", (id) => ({ kind: "strike", evidenceClaimId: id })],
    ["a refiling from nowhere", () => ({ kind: "refile" })],
    ["a strike from somewhere", () => ({ kind: "strike", fromId: other.id })],
    ["a ranking without its rank", () => ({ kind: "rank" })],
  ])("%s is refused", async (_, what) => {
    const id = await createClaim(db, device, source, { value: { property: "feature", feature: "A light" } });
    const row = { ...done(id), kind: "strike" as const, ...what(id) };
    await expect(db.claimOp.create({ data: row })).rejects.toThrow(/ClaimOp_(value|evidence)_check/);
  });
});
