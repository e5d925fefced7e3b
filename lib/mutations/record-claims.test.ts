import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice } from "@/prisma/factories/device";
import { createSource } from "@/prisma/factories/source";
import { Refused } from "./transact";

it("refuses a claim that cannot be true of its subject, and enters none of those beside it", async () => {
  const brand = await createBrand(db);
  const { id } = await createDevice(db, { brandId: brand.id });
  const source = await createSource(db);
  const device = { kind: "device", id } as const;
  const price = { kind: "exact", low: "-1", high: null, currency: "EUR" } as const;
  const wrong = createClaim(db, device, source, { value: { property: "price", price }, field: "price" });
  await expect(wrong).rejects.toThrow(Refused);
  await expect(wrong).rejects.toMatchObject({
    faults: [{ field: "price", code: "claim", fault: "amount-not-positive" }],
  });
  expect(await db.claim.count()).toBe(0);
});
