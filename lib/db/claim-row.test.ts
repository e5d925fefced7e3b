import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadClaims, loadClaimsById } from "@/lib/db/load-claims";
import type { ClaimValue, Subject } from "@/lib/domain/claim/claim";
import { LINEAGES, LAUNCH_STATUSES, NAME_KINDS, PHASES, STANCES, WORDINGS } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { arbitraryWindow } from "@/prisma/factories/arbitrary-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";

let device: Subject;
let other: Subject;
let launch: Subject;
let brand: Subject;

beforeAll(async () => {
  brand = { kind: "brand", id: (await createBrand(db)).id };
  device = { kind: "device", id: (await createDevice(db, { brandId: brand.id })).id };
  other = { kind: "device", id: (await createDevice(db, { brandId: brand.id })).id };
  launch = { kind: "launch", id: (await createLaunch(db, { brandId: brand.id })).id };
  await createMarket(db, "DE");
});

/** One subject and value for each property, with every word that a column can hold. */
function values(): (readonly [Subject, ClaimValue])[] {
  const windows = fc.sample(arbitraryWindow, { numRuns: 60, seed: 12 });
  const price = { kind: "exact", low: "5999.00", high: null, currency: "CNY" } as const;
  return [
    ...windows.map((window) => [launch, { property: "launch-window", window }] as const),
    ...windows.map((window) => [device, { property: "sale-window", window }] as const),
    ...LAUNCH_STATUSES.map((status) => [launch, { property: "launch-status", status }] as const),
    [launch, { property: "line-up", member: device }],
    ...PHASES.map((phase) => [device, { property: "availability", phase }] as const),
    [device, { property: "price", price }],
    [device, { property: "price", price: { kind: "range", low: "0.50", high: "9999999999.99", currency: "EUR" } }],
    ...NAME_KINDS.map((kind) => [device, { property: "name", text: "小米 12S", kind }] as const),
    ...LINEAGES.map((lineage) => [device, { property: "lineage", lineage, of: other }] as const),
    [device, { property: "feature", feature: "Leica camera" }],
    [brand, { property: "partnership", partner: "Leica" }],
  ];
}

it("a claim comes out of the database as it went in", async () => {
  const source = await createSource(db, { kind: "leaker" });
  const [statedFrom, statedTo] = [day("2022-05-01"), day("2022-05-31")];
  const rest = { statedFrom, statedTo, wording: "expects", reviewed: true, operations: [] } as const;
  for (const [subject, value] of values()) {
    const id = await createClaim(db, subject, source, { value, statedFrom, statedTo, wording: "expects" });
    const [claim] = await loadClaimsById(db, [id]);
    const scope = { market: null, offer: null, stance: "asserts" };
    expect(claim).toEqual({ id, subject, source, value, ...rest, ...scope, recordedAt: expect.stringMatching(/Z$/) });
  }
  expect(await loadClaims(db, [brand.id, launch.id, device.id])).toHaveLength(values().length);
});

it("so do its scope, its stance and its wording", async () => {
  const source = await createSource(db, { brandId: brand.id });
  const value = { property: "availability", phase: "on-sale" } as const;
  for (const stance of STANCES) {
    for (const wording of WORDINGS) {
      const scope = { market: "DE", offer: "import", stance, wording };
      const id = await createClaim(db, device, source, { value, ...scope });
      expect(await loadClaimsById(db, [id])).toMatchObject([{ source, ...scope }]);
    }
  }
});
