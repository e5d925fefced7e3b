import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import { windowFromColumns } from "@/lib/db/window-columns";
import type { Fault } from "@/lib/domain/fault";
import { isSameLaunch } from "@/lib/domain/launch/same-launch";
import { brandedSlug } from "@/lib/domain/slug/slugify";
import { yearOf } from "@/lib/domain/window/day";
import type { Window } from "@/lib/domain/window/window";
import { freeSlug } from "./free-slug";
import type { LaunchBrand } from "./resolve-brand";

interface NewLaunch {
  readonly brand: LaunchBrand;
  /** Null for a quiet launch, which goes by its first device. */
  readonly title: string | null;
  readonly firstDevice: string;
  /** Ids of what it shows and what is known. */
  readonly known: readonly string[];
  readonly window: Window;
  /** Where it is told that it is there already. */
  readonly field: string;
}

/** More launches of one brand than it holds in ten years; the newest are looked at. */
const LOOKED_AT = 1_000;

/**
 * The address of a new launch: brand, title and year. Adds a fault when readers see the same launch already, under whatever
 * address; one that has been struck or canceled is not the same.
 */
export async function launchSlug(tx: Transaction, launch: NewLaunch, faults: Fault[]): Promise<string> {
  const { brand, title, firstDevice, window, field } = launch;
  const same = await findSame(tx, launch);
  if (same) faults.push({ field, code: "exists", noun: "launch", name: same.title ?? firstDevice, slug: same.slug });
  const called = brandedSlug(brand.slug, title ?? `${firstDevice} launch`, "launch");
  const day = window.latest ?? window.earliest;
  const year = day === null ? "" : String(yearOf(day));
  const base = year === "" || called.split("-").includes(year) ? called : `${called}-${year}`;
  return freeSlug(tx, "launch", base);
}

async function findSame(tx: Transaction, { brand, title, known, window }: NewLaunch) {
  const launches = await tx.launchEvent.findMany({
    where: { brandId: brand.id, listed: true, status: { not: "canceled" } },
    orderBy: { latest: { sort: "desc", nulls: "first" } },
    take: LOOKED_AT,
  });
  const shown = await tx.lineUpMember.findMany({
    where: { deviceId: { in: [...known] }, holds: true, launch: { brandId: brand.id } },
    select: { launchId: true, deviceId: true },
  });
  const marks = { title, window, devices: new Set(known) };
  return launches.find((other) => {
    const itsDevices = shown.flatMap(({ launchId, deviceId }) => (launchId === other.id && deviceId ? [deviceId] : []));
    const its = { title: other.title, window: windowFromColumns(other), devices: new Set(itsDevices) };
    return isSameLaunch(marks, its, brand.name);
  });
}
