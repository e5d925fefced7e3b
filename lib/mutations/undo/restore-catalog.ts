import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject, SubjectKind } from "@/lib/domain/claim/claim";
import { refuseCircle } from "../edit/parent-called";
import { leadTo } from "../merge/redirect-duplicate";
import { readdress, slugOf } from "../record-address";
import { refuse } from "../transact";
import type { CatalogSide } from "@/lib/db/catalog-side";
import type { Columns } from "@/lib/db/columns-at";
import { sameName } from "@/lib/db/same-name";

/** What a change made of the catalog's words on one record: from `before` to `after`. */
export interface CatalogStep {
  readonly subject: Subject;
  readonly before: CatalogSide;
  readonly after: CatalogSide;
}

/** Sets a record back to what it was before a step; false where it is not, or no more, as the step left it. */
export async function restoreCatalog(tx: Transaction, { subject, before, after }: CatalogStep): Promise<boolean> {
  return (
    (await restoreMerge(tx, subject, before, after)) &&
    (await restoreSlug(tx, subject, before, after)) &&
    (await restoreColumns(tx, subject, before, after))
  );
}

async function restoreSlug(tx: Transaction, { kind, id }: Subject, before: CatalogSide, after: CatalogSide) {
  if (after.slug === undefined || before.slug === undefined) return true;
  const redirect = await tx.slugRedirect.findUnique({ where: { kind_slug: { kind, slug: before.slug } } });
  // It has been leading here since, so that nobody else can have taken it.
  if ((await slugOf(tx, kind, id)) !== after.slug || redirect?.subjectId !== id) return false;
  await readdress(tx, kind, id, { before: after.slug, slug: before.slug });
  return true;
}

async function restoreMerge(
  tx: Transaction,
  { id }: Subject,
  { merge: before }: CatalogSide,
  { merge: after }: CatalogSide,
) {
  if (after === undefined || before === undefined) return true;
  const { count } = await tx.device.updateMany({
    where: { id, mergedIntoId: after.into },
    data: { mergedIntoId: before.into },
  });
  return count === 1 && leadTo(tx, after.led, { from: after.into ?? id, to: before.into ?? id });
}

async function restoreColumns(tx: Transaction, subject: Subject, before: CatalogSide, after: CatalogSide) {
  if (Object.keys(after.columns).length === 0) return true;
  return setColumns(tx, subject, { from: after.columns, to: before.columns });
}

/** Sets columns of a record; false where they are not what they are to be set from. Refused: a name that another has by now, and a circle. */
export async function setColumns(
  tx: Transaction,
  { kind, id }: Subject,
  { from, to }: { readonly from: Columns; readonly to: Columns },
): Promise<boolean> {
  await refuseTakenName(tx, { kind, id }, to);
  if (kind === "brand" && typeof to.parentId === "string") await refuseCircle(tx, id, to.parentId, "");
  return (await UPDATE[kind](tx, { id, ...from }, to)).count === 1;
}

/** Two brands, or two series of a brand, never share a name: another may have taken the earlier one since. */
async function refuseTakenName(tx: Transaction, { kind, id }: Subject, { name }: Columns): Promise<void> {
  if (typeof name !== "string") return;
  const named = { id: { not: id }, name: sameName(name) } as const;
  const brandId = kind === "series" ? (await tx.series.findUnique({ where: { id } }))?.brandId : undefined;
  const other =
    kind === "brand"
      ? await tx.brand.findFirst({ where: named })
      : brandId && (await tx.series.findFirst({ where: { ...named, brandId } }));
  if (other) refuse({ field: "", code: "exists", noun: kind, name: other.name, slug: other.slug });
}

/** The columns have been read for the kind of record, so that they are its own. */
const UPDATE: Readonly<
  Record<SubjectKind, (tx: Transaction, where: Columns, data: Columns) => Promise<{ count: number }>>
> = {
  brand: (tx, where, data) => tx.brand.updateMany({ where, data }),
  series: (tx, where, data) => tx.series.updateMany({ where, data }),
  device: (tx, where, data) => tx.device.updateMany({ where, data }),
  launch: (tx, where, data) => tx.launchEvent.updateMany({ where, data }),
};
