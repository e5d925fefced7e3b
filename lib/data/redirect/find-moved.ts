import "server-only";
import { db } from "@/lib/db/client";
import type { SubjectKind } from "@/lib/domain/claim/claim";

/** The slug under which a record is found today, if it once had this one; null if nothing ever did. */
export async function findMoved(kind: SubjectKind, slug: string): Promise<string | null> {
  const redirect = await db.slugRedirect.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { subject: { select: { brand: true, series: true, device: true, launch: true } } },
  });
  if (redirect === null) return null;
  const { brand, series, device, launch } = redirect.subject;
  const record = brand ?? series ?? device ?? launch;
  return record === null || record.slug === slug ? null : record.slug;
}
