import "server-only";
import { type DeskClaimView, loadDeskClaims } from "@/lib/data/desk-claims";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { db } from "@/lib/db/client";

export interface DeskLaunchView {
  readonly id: string;
  readonly slug: string;
  readonly title: string | null;
  /** What it is believed to show, as readers are told it; empty once it is struck. */
  readonly lineUp: readonly (string | null)[];
  readonly brand: string;
  readonly listed: boolean;
  readonly claims: readonly DeskClaimView[];
}

/** A launch with all that was recorded with it or about it; null where there is none. Fresh, and never cached. */
export async function getDeskLaunch(slug: string): Promise<DeskLaunchView | null> {
  const launch = await db.launchEvent.findUnique({
    where: { slug },
    select: { id: true, listed: true },
  });
  const [entry] = launch ? await loadLaunchEntries([launch.id]) : [];
  if (!launch || !entry) return null;
  const withIt = { submission: { madeId: launch.id, verb: "recordLaunch" } };
  const claims = await loadDeskClaims({ OR: [{ subjectId: launch.id }, withIt] });
  const { title, lineUp, brand } = entry;
  return { ...launch, slug, title, lineUp, brand: brand.name, claims };
}
