import { claimToRow } from "@/lib/db/claim-row";
import { inBatches } from "@/lib/db/in-batches";
import type { Transaction } from "@/lib/db/transaction";
import { claimFaults } from "@/lib/domain/claim/claim-faults";
import { day } from "@/lib/domain/window/day";
import { CATALOG } from "@/prisma/catalog/catalog";
import { documentId } from "@/prisma/catalog/ids";
import { claimLabel, toClaim } from "@/prisma/catalog/to-claim";

/**
 * Adds the claims that are not there yet, under the catalog's own ids; returns which, and the subjects they are about.
 * Throws for a claim that cannot be made, naming it.
 */
export async function addClaims(tx: Transaction): Promise<{ count: number; subjectIds: readonly string[] }> {
  const made = CATALOG.claims.map((claim) => ({ claim, made: toClaim(claim) }));
  const there = await tx.claim.findMany({
    where: { id: { in: made.map(({ made: { id } }) => id) } },
    select: { id: true },
  });
  const known = new Set(there.map(({ id }) => id));
  const wanted = made.filter(({ made: { id } }) => !known.has(id));
  const documents = await addDocuments(tx);

  // The clock of records is the real one, also where DEBUT_NOW pins the day that pages go by.
  const recordedAt = new Date().toISOString();
  const recordedOn = day(recordedAt.slice(0, 10));
  const data = wanted.map(({ claim, made: value }) => {
    const faults = claimFaults(value, { today: recordedOn });
    if (faults.length > 0)
      throw new Error(`The catalog's claim cannot be made: ${claimLabel(claim)}: ${faults.join(", ")}`);
    return {
      ...claimToRow({ ...value, recordedAt }),
      said: claim.said,
      documentId: claim.link === null ? null : (documents.get(claim.link) ?? null),
      note: claim.note,
    };
  });
  await inBatches(data, (batch) => tx.claim.createMany({ data: batch }));
  return { count: data.length, subjectIds: [...new Set(data.map(({ subjectId }) => subjectId))] };
}

/** Every link of the catalog to its document, be it the catalog's or one that an editor entered first. */
async function addDocuments(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const data = CATALOG.links.map((url) => ({ id: documentId(url), url }));
  await tx.document.createMany({ data, skipDuplicates: true });
  const documents = await tx.document.findMany({
    where: { url: { in: [...CATALOG.links] } },
    select: { id: true, url: true },
  });
  return new Map(documents.map(({ id, url }) => [url, id]));
}
