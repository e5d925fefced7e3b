import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectRecord } from "@/lib/data/ledger/ledger";

/** The catalog's records with these ids, by id, and the brands that they belong to. */
export async function loadRecords(tx: Transaction, ids: readonly string[]): Promise<Map<string, SubjectRecord>> {
  const where = { id: { in: [...ids] } };
  const select = { id: true, slug: true, name: true, brandId: true };
  const series = await tx.series.findMany({ where, select });
  const devices = await tx.device.findMany({ where, select });
  const launches = await tx.launchEvent.findMany({
    where,
    select: { id: true, slug: true, title: true, brandId: true },
  });
  const owners = [...series, ...devices, ...launches].map(({ brandId }) => brandId);
  const brands = await tx.brand.findMany({
    where: { id: { in: [...ids, ...owners] } },
    select: { id: true, slug: true, name: true },
  });
  const records: SubjectRecord[] = [
    ...brands.map((brand) => ({ ...brand, kind: "brand" as const, brandId: brand.id })),
    ...series.map((record) => ({ ...record, kind: "series" as const })),
    ...devices.map((record) => ({ ...record, kind: "device" as const })),
    ...launches.map(({ title, ...record }) => ({ ...record, kind: "launch" as const, name: title })),
  ];
  return new Map(records.map((record) => [record.id, record]));
}
