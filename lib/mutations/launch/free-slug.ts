import "server-only";
import type { SubjectKind } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import { numberedSlugs } from "@/lib/domain/slug/slugify";

type Addressed = SubjectKind | "source";

/** So many are asked for at first, and twice as many each time that all of them are taken. */
const FIRST_ASKED = 16;

/** The first of `base`, `base-2`, `base-3` … that stands for nothing of the kind, and never did: what redirects is taken for good. */
export async function freeSlug(tx: Transaction, kind: Addressed, base: string): Promise<string> {
  for (let skipped = 0, count = FIRST_ASKED; ; skipped += count, count *= 2) {
    const slugs = numberedSlugs(base, skipped, count);
    const taken = await takenOf(tx, kind, slugs);
    const free = slugs.find((slug) => !taken.has(slug));
    if (free !== undefined) return free;
  }
}

async function takenOf(tx: Transaction, kind: Addressed, slugs: string[]): Promise<Set<string>> {
  const where = { slug: { in: slugs } };
  const select = { slug: true } as const;
  const rows = await {
    brand: () => tx.brand.findMany({ where, select }),
    series: () => tx.series.findMany({ where, select }),
    device: () => tx.device.findMany({ where, select }),
    launch: () => tx.launchEvent.findMany({ where, select }),
    source: () => tx.source.findMany({ where, select }),
  }[kind]();
  const led = kind === "source" ? [] : await tx.slugRedirect.findMany({ where: { kind, ...where }, select });
  return new Set([...rows, ...led].map(({ slug }) => slug));
}
