import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { CatalogChange } from "../revise";
import type { MergedDevice } from "./resolve-pair";

/**
 * Leads every address of a duplicate straight to the device that stays, those of its own former duplicates included. What the
 * catalog knew of the one and not of the other is kept. Returns what it changed of either, so that it can be undone.
 */
export async function redirectDuplicate(
  tx: Transaction,
  from: MergedDevice,
  into: MergedDevice,
): Promise<Map<string, CatalogChange>> {
  const led = await addressesOf(tx, from.id);
  await leadTo(tx, led, { from: from.id, to: into.id });
  await tx.device.update({ where: { id: from.id }, data: { mergedIntoId: into.id }, select: { id: true } });
  const taken = {
    ...(into.name === null && from.name !== null && { name: from.name }),
    ...(into.seriesId === null &&
      from.brandId === into.brandId &&
      from.seriesId !== null && { seriesId: from.seriesId }),
  };
  await tx.device.update({ where: { id: into.id }, data: taken, select: { id: true } });
  const none = Object.fromEntries(Object.keys(taken).map((column) => [column, null]));
  return new Map([
    [from.id, { before: { mergedIntoId: null, led }, after: { mergedIntoId: into.id, led } }],
    [into.id, { before: none, after: taken }],
  ]);
}

/** What leads to a device besides its own address: its duplicates by their ids, and the addresses that it once had. */
export interface Led {
  readonly duplicates: readonly string[];
  readonly redirects: readonly string[];
}

async function addressesOf(tx: Transaction, id: string): Promise<{ duplicates: string[]; redirects: string[] }> {
  const duplicates = await tx.device.findMany({ where: { mergedIntoId: id }, select: { id: true } });
  const redirects = await tx.slugRedirect.findMany({
    where: { kind: "device", subjectId: id },
    select: { slug: true },
  });
  return { duplicates: duplicates.map((one) => one.id), redirects: redirects.map(({ slug }) => slug) };
}

/** Leads elsewhere what leads to a device; false where not all of it does any more. */
export async function leadTo(
  tx: Transaction,
  { duplicates, redirects }: Led,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const merged = await tx.device.updateMany({
    where: { id: { in: [...duplicates] }, mergedIntoId: from },
    data: { mergedIntoId: to },
  });
  const moved = await tx.slugRedirect.updateMany({
    where: { kind: "device", slug: { in: [...redirects] }, subjectId: from },
    data: { subjectId: to },
  });
  return merged.count === duplicates.length && moved.count === redirects.length;
}
