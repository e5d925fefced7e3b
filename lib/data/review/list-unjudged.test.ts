import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { month } from "@/lib/domain/window/make-window";
import { judgeClaim } from "@/lib/mutations/judge-claim";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { LOOKED_AT, settledBefore } from "./find-settled";
import { listUnjudged } from "./list-unjudged";
import { at, on, planOf, tell } from "./review.fixtures";

let brandId: string;
let voice: Speaker;
let press: Speaker;
let leaker: Speaker;
beforeAll(async () => {
  brandId = (await createBrand(db)).id;
  voice = await createSource(db, { brandId });
  press = await createSource(db);
  leaker = await createSource(db, { kind: "leaker" });
  await createMarket(db, "DE");
});

async function aLaunch(): Promise<Subject> {
  return { kind: "launch", id: (await createLaunch(db, { brandId })).id };
}

async function asked(): Promise<[string, string | null][]> {
  const { claims } = await listUnjudged(null);
  return claims.map(({ claim, suggested }) => [claim.id, suggested]);
}

describe("the claims that want a verdict", () => {
  it("are those that a launch which was held has settled, each until it has one", async () => {
    const launch = await aLaunch();
    const leak = await tell(launch, leaker, { value: at(month(2022, 8)), statedFrom: day("2022-05-01") });
    const word = await tell(launch, voice, { value: on("2022-07-04"), statedFrom: day("2022-06-28") });
    expect(await asked()).toEqual([]);
    const held = await tell(launch, press, {
      value: { property: "launch-status", status: "held" },
      statedFrom: day("2022-07-05"),
    });
    expect(await asked()).toEqual([
      [leak, "miss"],
      [word, "hit"],
    ]);
    const [first] = (await listUnjudged(null)).claims;
    expect(first?.outcome).toMatchObject({ kind: "happened", evidence: { id: held } });
    const judged = await judgeClaim(leak, "miss", { claimId: held, url: null }, "It was July.", null, randomUUID());
    expect(judged).toMatchObject({ ok: true });
    expect(await asked()).toEqual([[word, "hit"]]);
    await judgeClaim(word, "hit", { claimId: held, url: null }, "It was.", null, randomUUID());
    expect(await asked()).toEqual([]);
  });

  it("are those of a device that its launch, or its sale, has settled", async () => {
    const launch = await aLaunch();
    const phone: Subject = { kind: "device", id: (await createDevice(db, { brandId })).id };
    const own = await tell(phone, leaker, { value: at(month(2023, 3)), statedFrom: day("2023-01-01") });
    await tell(launch, voice, { value: { property: "line-up", member: phone }, statedFrom: day("2023-02-01") });
    await tell(launch, voice, { value: on("2023-03-05"), statedFrom: day("2023-03-05") });
    expect(await asked()).toEqual([[own, "hit"]]);
    const sale = { property: "availability", phase: "on-sale" } as const;
    const denied = await tell(phone, leaker, {
      value: { property: "availability", phase: "coming" },
      ...({ stance: "denies", market: "DE", statedFrom: day("2023-01-02") } as const),
    });
    await tell(phone, press, { value: sale, market: "DE", statedFrom: day("2023-05-01") });
    expect(await asked()).toEqual([
      [own, "hit"],
      [denied, "miss"],
    ]);
  });

  it("are found from the latest statement back, as far as one page looks, and on from there", async () => {
    expect((await listUnjudged(null)).next).toBeNull();
    expect(await planOf(settledBefore(null))).toContain("Claim_settling_idx");
    expect(await planOf(settledBefore({ statedTo: "2022-01-01", id: randomUUID() }))).toContain("Claim_settling_idx");
    const launch = await aLaunch();
    const held = { property: "launch-status", status: "held" } as const;
    for (let place = 0; place < LOOKED_AT; place += 1) {
      await createClaim(db, launch, press, { value: held, statedFrom: day("2024-01-01") });
    }
    const first = await listUnjudged(null);
    expect(first.claims).toEqual([]);
    const second = await listUnjudged(first.next);
    expect(second.claims).toHaveLength(2);
    expect(second.next).toBeNull();
    expect(await listUnjudged("2024-01-01.or so")).toEqual(first);
  });
});
