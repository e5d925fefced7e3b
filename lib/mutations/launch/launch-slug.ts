import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Fault } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { brandedSlug, freeSlug } from "@/lib/domain/slug/slugify";
import { yearOf } from "@/lib/domain/window/day";
import type { Window } from "@/lib/domain/window/window";
import { takenSlugs } from "./taken-slugs";

interface NewLaunch {
  readonly brandSlug: string;
  /** Null for a quiet launch, which goes by its first device. */
  readonly title: string | null;
  readonly firstDevice: string;
  readonly window: Window;
}

/**
 * The address of a new launch: brand, title and year. One of the same brand, title and year that readers see already is
 * the same launch, and a fault; one that has been struck is not.
 */
export async function launchSlug(
  tx: Transaction,
  { brandSlug, title, firstDevice, window }: NewLaunch,
  faults: Fault[],
): Promise<string> {
  const called = brandedSlug(brandSlug, title ?? `${firstDevice} launch`, "launch");
  const day = window.latest ?? window.earliest;
  const year = day === null ? "" : String(yearOf(day));
  const base = year === "" || called.split("-").includes(year) ? called : `${called}-${year}`;
  const alike = await tx.launchEvent.findMany({
    where: { slug: { startsWith: base }, listed: true },
    select: { slug: true, title: true },
  });
  const same = alike.find(
    (other) => isNumbered(other.slug, base) && normalizeName(other.title ?? "") === normalizeName(title ?? ""),
  );
  if (same) {
    const name = same.title ?? firstDevice;
    faults.push({
      field: title === null ? "devices.0.name" : "title",
      code: "exists",
      noun: "launch",
      name,
      slug: same.slug,
    });
  }
  return freeSlug(base, await takenSlugs(tx, "launch", base));
}

function isNumbered(slug: string, base: string): boolean {
  return /^(-\d+)?$/.test(slug.slice(base.length));
}
