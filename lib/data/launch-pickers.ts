import "server-only";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { db } from "@/lib/db/client";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import type { Window } from "@/lib/domain/window/window";

const MOST = 10;

export interface LaunchPickView {
  readonly id: string;
  /** Null for a quiet launch. */
  readonly title: string | null;
  readonly lineUp: readonly (string | null)[];
  readonly brand: { readonly slug: string; readonly name: string };
  readonly window: Window;
}

/**
 * Launches whose title contains what is typed, or that show a phone of such a name, the latest first; of one brand (by slug),
 * where one is given.
 */
export async function findLaunches(typed: string, brand: string | null): Promise<LaunchPickView[]> {
  const normalized = normalizeName(typed);
  const shows = { subject: { names: { some: { current: true, normalized: { contains: normalized } } } } };
  const rows = await db.launchEvent.findMany({
    where: {
      ...(brand ? { brand: { slug: brand } } : {}),
      OR: [
        { title: { contains: typed.trim(), mode: "insensitive" } },
        ...(normalized ? [{ lineUp: { some: { holds: true, device: shows } } }] : []),
      ],
    },
    orderBy: [{ latest: { sort: "desc", nulls: "first" } }, { id: "asc" }],
    select: { id: true },
    take: MOST,
  });
  const launches = await loadLaunchEntries(rows.map(({ id }) => id));
  return launches.map(({ id, title, lineUp, brand, window }) => ({ id, title, lineUp, brand, window }));
}
