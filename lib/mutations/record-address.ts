import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";

/** The slug of a record; null where there is none of that kind. */
export async function slugOf(tx: Transaction, kind: SubjectKind, id: string): Promise<string | null> {
  const one = { where: { id }, select: { slug: true } } as const;
  const record = await {
    brand: () => tx.brand.findUnique(one),
    series: () => tx.series.findUnique(one),
    device: () => tx.device.findUnique(one),
    launch: () => tx.launchEvent.findUnique(one),
  }[kind]();
  return record?.slug ?? null;
}

/** Gives a record its new slug, and notes that the one before leads to it from now on. */
export async function readdress(
  tx: Transaction,
  kind: SubjectKind,
  id: string,
  { before, slug }: { readonly before: string; readonly slug: string },
): Promise<void> {
  const one = { where: { id }, data: { slug }, select: { id: true } } as const;
  await {
    brand: () => tx.brand.update(one),
    series: () => tx.series.update(one),
    device: () => tx.device.update(one),
    launch: () => tx.launchEvent.update(one),
  }[kind]();
  await tx.slugRedirect.deleteMany({ where: { kind, slug } });
  await tx.slugRedirect.create({ data: { kind, slug: before, subjectId: id } });
}
