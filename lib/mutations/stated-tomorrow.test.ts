import { expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { addDays } from "@/lib/domain/window/day";
import { month } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { moveProjectionDay } from "./move-projection-day";

const listed = async (id: string) => (await db.launchEvent.findUniqueOrThrow({ where: { id } })).listed;

it("a claim that bears tomorrow's date keeps it, and is in force from then on", async () => {
  const tomorrow = addDays(today(), 1);
  await moveProjectionDay(today());
  const brand = await createBrand(db);
  const { id } = await createLaunch(db, { brandId: brand.id });
  const value = { property: "launch-window", window: month(2030, 7) } as const;
  const claim = await createClaim(db, { kind: "launch", id }, await createSource(db), { value, statedFrom: tomorrow });
  const kept = await db.claim.findUniqueOrThrow({ where: { id: claim } });
  expect(kept.statedTo.toISOString().slice(0, 10)).toBe(tomorrow);
  expect(await listed(id)).toBe(false);
  expect(await moveProjectionDay(tomorrow)).toContain(id);
  expect(await listed(id)).toBe(true);
  await moveProjectionDay(today());
});
