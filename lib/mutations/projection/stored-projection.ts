import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import type { BasisRow } from "./belief-basis";

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

// One query for a table, and none where there is nothing to ask for: a write reads these each time.

/** The projected rows of launches as they stand, by launch id. */
export async function storedLaunches(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const launches = await tx.launchEvent.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, ...launchFields },
  });
  const members = await tx.lineUpMember.findMany({
    where: { launchId: { in: [...ids] } },
    select: { id: true, launchId: true, ...lineUpFields },
  });
  const lineUpMemberId = { in: members.map(({ id }) => id) };
  const basis = await storedBasis(tx, { OR: [{ launchId: { in: [...ids] } }, { lineUpMemberId }] });
  return new Map(
    launches.map(({ id, ...launch }) => {
      const lineUp = members.flatMap(({ id: memberId, launchId, ...member }) =>
        launchId === id ? [{ ...member, basis: basis(memberId) }] : [],
      );
      return [id, { launch, basis: basis(id), lineUp }];
    }),
  );
}

/** The projected rows of devices and series as they stand, by subject id. */
export async function storedSubjects(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const of = { where: { id: { in: [...ids] } }, select: { id: true, ...announcedFields } };
  const dated = [...(await tx.device.findMany(of)), ...(await tx.series.findMany(of))];
  const where = { subjectId: { in: [...ids] } };
  const rows = await tx.availability.findMany({ where, select: { id: true, subjectId: true, ...availabilityFields } });
  const basis = await storedBasis(tx, { availabilityId: { in: rows.map(({ id }) => id) } }, rows.length === 0);
  const texts = await tx.name.findMany({ where, select: { subjectId: true, ...nameFields } });
  return new Map(
    ids.map((id) => {
      const availability = rows.flatMap(({ id: rowId, subjectId, ...row }) =>
        subjectId === id ? [{ ...plainPrices(row), basis: basis(rowId) }] : [],
      );
      const names = texts.flatMap(({ subjectId, ...name }) => (subjectId === id ? [name] : []));
      const announced = dated.flatMap(({ id: of, ...columns }) => (of === id ? [columns] : []));
      return [id, { announced: announced[0] ?? null, availability, names }];
    }),
  );
}

/** The claims that rows rest on, by the row's id. */
async function storedBasis(tx: Transaction, where: Prisma.BasisWhereInput, none = false) {
  const found = none ? [] : await tx.basis.findMany({ where });
  const byRow = new Map<string | null, BasisRow[]>();
  for (const { launchId, lineUpMemberId, availabilityId, claimId, role } of found) {
    const row = launchId ?? lineUpMemberId ?? availabilityId;
    byRow.set(row, [...(byRow.get(row) ?? []), { claimId, role }]);
  }
  return (row: string): readonly BasisRow[] => byRow.get(row) ?? [];
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
