import "server-only";
import { getAbout } from "@/lib/data/desk-about";
import { loadRecordRefs } from "@/lib/data/desk/record-refs";
import type { DeskRefView } from "@/lib/data/desk/need-view";
import { db } from "@/lib/db/client";

/** One of two records of the same phone. */
export interface MergedView {
  readonly record: DeskRefView;
  /** A merge names the versions that it was shown. */
  readonly version: number;
  readonly claims: number;
}

export interface MergePreview {
  /** The duplicate, of which all moves, and the device that stays. */
  readonly from: MergedView;
  readonly into: MergedView;
  /** Claims about others that point to the duplicate: line-ups, lineage. */
  readonly mentions: number;
  /** The addresses that will lead to the one that stays. */
  readonly addresses: readonly string[];
}

/** A device by its slug, a former one too, as the form that merges it begins; null where there is none. */
export async function getMerged(slug: string): Promise<MergedView | null> {
  const about = await getAbout(`device:${slug}`);
  const record = about && (await loadRecordRefs([about.id])).get(about.id);
  const subject = record && (await db.subject.findUnique({ where: { id: record.id }, select: { version: true } }));
  if (!record || !subject) return null;
  return { record, version: subject.version, claims: await db.claim.count({ where: { subjectId: record.id } }) };
}

/** What merging one device into another would move. Fresh, and never cached. */
export async function getMergePreview(from: MergedView, into: MergedView): Promise<MergePreview> {
  const { id, slug } = from.record;
  const mentions = await db.claim.count({ where: { memberId: id } });
  const redirects = await db.slugRedirect.findMany({
    where: { kind: "device", subjectId: id },
    select: { slug: true },
  });
  const merged = await db.device.findMany({ where: { mergedIntoId: id }, select: { slug: true } });
  const addresses = [slug, ...[...redirects, ...merged].map((one) => one.slug)];
  return { from, into, mentions, addresses };
}
