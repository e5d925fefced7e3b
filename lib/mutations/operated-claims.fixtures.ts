import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Result } from "@/lib/domain/fault";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { reproject } from "./rebuild";

/** A launch that a magazine put in July and its brand then on the 4th. */
export async function freshLaunch() {
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
  return { id: launch.id, brand, early, late };
}

/** The window that lists show of a launch. */
export async function shownOf(id: string): Promise<string> {
  const { listed, precision, certainty } = await db.launchEvent.findUniqueOrThrow({ where: { id } });
  return listed ? `${precision} ${certainty}` : "not listed";
}

/** "field code", for each fault. */
export function faultsOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.faults.map(({ field, code }) => `${field} ${code}`);
}
