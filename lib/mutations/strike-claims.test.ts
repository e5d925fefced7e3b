import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { month } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { strikeClaim } from "./claim-operations";
import { reproject } from "./rebuild";
import { strikeClaims } from "./strike-claims";

it("strikes what is chosen for one reason, once, and leaves what was struck before", async () => {
  const { id: brandId } = await createBrand(db);
  const subjects = [await createLaunch(db, { brandId }), await createLaunch(db, { brandId })];
  const claims: string[] = [];
  for (const { id } of [...subjects, ...subjects]) {
    const value = { property: "launch-window", window: month(2022, 7) } as const;
    claims.push(await createClaim(db, { kind: "launch", id }, await createSource(db), { value }));
  }
  await reproject(
    subjects.map(({ id }) => id),
    today(),
  );
  const [before, ...others] = claims;
  await strikeClaim(before!, "Wrong.", null, randomUUID());
  const key = randomUUID();
  const struck = await strikeClaims(claims, "All of another launch.", null, key);
  expect(struck).toMatchObject({
    ok: true,
    value: { tags: expect.arrayContaining(subjects.map(({ id }) => `subject:${id}`)) },
  });
  await strikeClaims(claims, "All of another launch.", null, key);
  const done = await db.claimOp.findMany({ where: { submissionKey: key }, select: { claimId: true, why: true } });
  expect(done.map(({ claimId }) => claimId).sort()).toEqual(others.sort());
  expect(await db.launchEvent.count({ where: { brandId, listed: true } })).toBe(0);
  const refused = (field: string, code: string) => ({ ok: false, faults: [{ field, code }] });
  expect(await strikeClaims(claims, "Again.", null, randomUUID())).toEqual(refused("claims", "already-struck"));
  expect(await strikeClaims([], "None.", null, randomUUID())).toEqual(refused("claims", "required"));
  expect(await strikeClaims(claims, " ", null, randomUUID())).toEqual(refused("why", "required"));
});
