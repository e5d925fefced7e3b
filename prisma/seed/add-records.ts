import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";
import { createSubjects } from "@/lib/mutations/subjects";
import { SUBJECTS } from "@/prisma/catalog/catalog";
import { subjectId } from "@/prisma/catalog/ids";
import * as rows from "@/prisma/catalog/rows";

interface Addressed {
  readonly id: string;
  readonly slug: string;
}

/** Adds the markets, records and sources that are not there yet; returns the subjects among them. */
export async function addRecords(tx: Transaction): Promise<readonly Subject[]> {
  await tx.market.createMany({ data: rows.marketRows, skipDuplicates: true });
  await tx.marketMember.createMany({ data: rows.memberRows, skipDuplicates: true });

  const brands = missing("brand", rows.brandRows, await tx.brand.findMany(addresses(rows.brandRows)));
  await tx.brand.createMany({ data: brands });
  const series = missing("series", rows.seriesRows, await tx.series.findMany(addresses(rows.seriesRows)));
  await tx.series.createMany({ data: series });
  const devices = missing("device", rows.deviceRows, await tx.device.findMany(addresses(rows.deviceRows)));
  await tx.device.createMany({ data: devices });
  const launches = missing("launch", rows.launchRows, await tx.launchEvent.findMany(addresses(rows.launchRows)));
  await tx.launchEvent.createMany({ data: launches });
  const sources = missing("source", rows.sourceRows, await tx.source.findMany(addresses(rows.sourceRows)));
  await tx.source.createMany({ data: sources });

  const added = new Set([...brands, ...series, ...devices, ...launches].map(({ id }) => id));
  const subjects = SUBJECTS.map((entry) => ({ kind: entry.kind, id: subjectId(entry) })).filter(({ id }) =>
    added.has(id),
  );
  await createSubjects(tx, subjects);
  return subjects;
}

/** The rows that stand at the addresses of the catalog's, or under their ids. */
function addresses(wanted: readonly Addressed[]) {
  const byId = { id: { in: wanted.map(({ id }) => id) } };
  const bySlug = { slug: { in: wanted.map(({ slug }) => slug) } };
  return { where: { OR: [byId, bySlug] }, select: { id: true, slug: true } as const };
}

/** What is not there yet. An address that an editor's record has taken is for people to settle: merging is not the seed's. */
function missing<Row extends Addressed>(noun: string, wanted: readonly Row[], there: readonly Addressed[]): Row[] {
  const idAt = new Map(there.map(({ id, slug }) => [slug, id]));
  const known = new Set(there.map(({ id }) => id));
  for (const { id, slug } of wanted) {
    const taken = idAt.get(slug);
    if (taken !== undefined && taken !== id) {
      throw new Error(`The catalog's ${noun} "${slug}" cannot be added: another record has this address (${taken}).`);
    }
  }
  return wanted.filter(({ id }) => !known.has(id));
}
