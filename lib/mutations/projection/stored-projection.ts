import "server-only";
import type { Transaction } from "@/lib/db/transaction";

const basis = { select: { claimId: true, role: true } } as const;
const launchFields = {
  ...{ listed: true, status: true, certainty: true, statedOn: true, settled: true },
  ...{ precision: true, earliest: true, latest: true, about: true, instant: true, timeZone: true },
} as const;
const lineUpFields = { deviceId: true, seriesId: true, holds: true, certainty: true } as const;
const availabilityFields = {
  ...{ market: true, offer: true, phase: true, holds: true, certainty: true },
  ...{ preorderPrecision: true, preorderEarliest: true, preorderLatest: true },
  ...{ preorderAbout: true, preorderCertainty: true },
  ...{ salePrecision: true, saleEarliest: true, saleLatest: true, saleAbout: true, saleCertainty: true },
  ...{ priceKind: true, priceLow: true, priceHigh: true, currency: true, priceCertainty: true },
} as const;
const announcedFields = {
  ...{ announcedPrecision: true, announcedEarliest: true, announcedLatest: true, announcedAbout: true },
  ...{ announcedInstant: true, announcedTimeZone: true, announcedCertainty: true },
  ...{ announcedBy: true, announcedStatus: true, announcedSettled: true },
} as const;
const nameFields = {
  ...{ text: true, normalized: true, kind: true, market: true, certainty: true, current: true, since: true },
} as const;

// One relation at a time, as in lib/db/load-claims.

/** The projected rows of launches as they stand, by launch id. */
export async function storedLaunches(tx: Transaction, ids: readonly string[]) {
  const launches = await tx.launchEvent.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, ...launchFields, basis },
  });
  const members = await tx.lineUpMember.findMany({
    where: { launchId: { in: [...ids] } },
    select: { launchId: true, ...lineUpFields, basis },
  });
  return new Map(
    launches.map(({ id, basis, ...launch }) => {
      const lineUp = members.flatMap(({ launchId, ...member }) => (launchId === id ? [member] : []));
      return [id, { launch, basis, lineUp }];
    }),
  );
}

/** The projected rows of devices and series as they stand, by subject id. */
export async function storedSubjects(tx: Transaction, ids: readonly string[]) {
  const of = { where: { id: { in: [...ids] } }, select: { id: true, ...announcedFields } };
  const dated = [...(await tx.device.findMany(of)), ...(await tx.series.findMany(of))];
  const where = { subjectId: { in: [...ids] } };
  const rows = await tx.availability.findMany({ where, select: { subjectId: true, ...availabilityFields, basis } });
  const texts = await tx.name.findMany({ where, select: { subjectId: true, ...nameFields } });
  return new Map(
    ids.map((id) => {
      const availability = rows.flatMap(({ subjectId, ...row }) => (subjectId === id ? [plainPrices(row)] : []));
      const names = texts.flatMap(({ subjectId, ...name }) => (subjectId === id ? [name] : []));
      const announced = dated.flatMap(({ id: of, ...columns }) => (of === id ? [columns] : []));
      return [id, { announced: announced[0] ?? null, availability, names }];
    }),
  );
}

function plainPrices<Row extends { priceLow: Amount | null; priceHigh: Amount | null }>(row: Row) {
  return { ...row, priceLow: row.priceLow?.toFixed(2) ?? null, priceHigh: row.priceHigh?.toFixed(2) ?? null };
}

interface Amount {
  toFixed(places: number): string;
}

/** Equal for the same rows in whatever order they and their columns come. */
export function fingerprint(rows: unknown): string {
  return JSON.stringify(sorted(JSON.parse(JSON.stringify(rows)) as unknown));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(sorted(item))).sort();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
