import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Subject } from "@/lib/domain/claim/claim";
import { addDays, day } from "@/lib/domain/window/day";
import { strikeClaim } from "@/lib/mutations/claim-operations";
import { judgeClaim } from "@/lib/mutations/judge-claim";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice } from "@/prisma/factories/device";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { asStated } from "./as-of";
import { loadLedger } from "./load-ledger";
import { readLedger } from "./reading";
import { shapeClaims } from "./shape-claim";

it("shows the last verdict with its evidence, also where that is said of another record, and from its day on", async () => {
  const { id: brandId } = await createBrand(db);
  await createMarket(db, "DE");
  const [phone, other]: Subject[] = [
    { kind: "device", id: (await createDevice(db, { brandId })).id },
    { kind: "device", id: (await createDevice(db, { brandId })).id },
  ];
  const press = await createSource(db);
  const coming = { value: { property: "availability", phase: "coming" }, market: "DE" } as const;
  const claim = await createClaim(db, phone!, press, coming);
  const shows = await createClaim(db, other!, press, { ...coming, said: "It is sold.", statedFrom: day("2022-07-01") });
  const url = "https://example.org/sold";
  const verdictOn = async (on = today()) => {
    const reading = readLedger(await loadLedger([phone!.id]), asStated(on));
    return shapeClaims(reading.ledger.claims, reading).claims[0]?.verdict ?? null;
  };
  expect(await verdictOn()).toBeNull();
  await judgeClaim(claim, "miss", { claimId: null, url }, "Not yet.", null, randomUUID());
  expect(await verdictOn()).toMatchObject({ verdict: "miss", claim: null, url });
  await judgeClaim(claim, "hit", { claimId: shows, url: null }, "It is sold there.", null, randomUUID());
  expect(await verdictOn()).toMatchObject({
    ...{ verdict: "hit", why: "It is sold there.", on: today(), url: null },
    claim: { id: shows, said: "It is sold.", statedTo: "2022-07-01" },
  });
  expect(await verdictOn(addDays(today(), -1))).toBeNull();
  await strikeClaim(shows, "Of another phone.", null, randomUUID());
  expect(await verdictOn()).toMatchObject({ verdict: "hit", claim: null });
});
