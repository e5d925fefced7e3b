import "server-only";
import type { SubjectKind } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";

/** The addresses of a kind of record that begin like `base`, those that redirect included: they are taken for good. */
export async function takenSlugs(tx: Transaction, kind: SubjectKind, base: string): Promise<Set<string>> {
  const where = { slug: { startsWith: base } };
  const select = { slug: true } as const;
  const rows = await {
    brand: () => tx.brand.findMany({ where, select }),
    series: () => tx.series.findMany({ where, select }),
    device: () => tx.device.findMany({ where, select }),
    launch: () => tx.launchEvent.findMany({ where, select }),
  }[kind]();
  const redirects = await tx.slugRedirect.findMany({ where: { kind, ...where }, select });
  return new Set([...rows, ...redirects].map(({ slug }) => slug));
}

export async function takenSourceSlugs(tx: Transaction, base: string): Promise<Set<string>> {
  const rows = await tx.source.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  return new Set(rows.map(({ slug }) => slug));
}
