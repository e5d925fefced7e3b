import "server-only";
import { type AboutView, getAbout } from "@/lib/data/desk-about";
import { type CatalogRecordView, getCatalogRecord } from "@/lib/data/desk/catalog-record";
import { type DeskClaimView, loadDeskClaims } from "@/lib/data/desk-claims";
import { db } from "@/lib/db/client";

export interface DeskRecordView {
  readonly about: AboutView;
  readonly catalog: CatalogRecordView;
  /** The latest of them, in the order in which they were recorded. */
  readonly claims: readonly DeskClaimView[];
  readonly total: number;
}

/** A brand, a device or a series with all that was recorded about it; null where there is none. Fresh, and never cached. */
export async function getDeskRecord(kind: "brand" | "device" | "series", slug: string): Promise<DeskRecordView | null> {
  const about = await getAbout(`${kind}:${slug}`);
  const catalog = about && (await getCatalogRecord(kind, about.id));
  if (!about || !catalog) return null;
  const where = { subjectId: about.id };
  return { about, catalog, claims: await loadDeskClaims(where), total: await db.claim.count({ where }) };
}
