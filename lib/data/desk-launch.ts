import "server-only";
import { type CatalogRecordView, getCatalogRecord } from "@/lib/data/desk/catalog-record";
import { type DeskClaimView, loadDeskClaims } from "@/lib/data/desk-claims";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { findMoved } from "@/lib/data/redirect/find-moved";
import { db } from "@/lib/db/client";

export interface DeskLaunchView {
  readonly id: string;
  readonly slug: string;
  readonly title: string | null;
  /** What it is believed to show, as readers are told it; empty once it is struck. */
  readonly lineUp: readonly (string | null)[];
  readonly brand: string;
  readonly listed: boolean;
  readonly catalog: CatalogRecordView;
  readonly claims: readonly DeskClaimView[];
}

/** A launch with all that was recorded with it or about it; null where there is none. Fresh, and never cached. */
export async function getDeskLaunch(slug: string): Promise<DeskLaunchView | null> {
  const moved = async () => findMoved("launch", slug).then((now) => now ?? slug);
  const select = { id: true, slug: true, listed: true } as const;
  const launch =
    (await db.launchEvent.findUnique({ where: { slug }, select })) ??
    (await db.launchEvent.findUnique({ where: { slug: await moved() }, select }));
  const [entry] = launch ? await loadLaunchEntries([launch.id]) : [];
  const catalog = launch && (await getCatalogRecord("launch", launch.id));
  if (!launch || !entry || !catalog) return null;
  const withIt = { submission: { madeId: launch.id, verb: "recordLaunch" } };
  const claims = await loadDeskClaims({ OR: [{ subjectId: launch.id }, withIt] });
  const { title, lineUp, brand } = entry;
  return { ...launch, title, lineUp, brand: brand.name, catalog, claims };
}
