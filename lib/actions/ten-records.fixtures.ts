import { today } from "@/lib/clock";
import { getCatalogRecord } from "@/lib/data/desk/catalog-record";
import { getDeskMarket, getDeskSource } from "@/lib/data/desk/catalog-item";
import { db } from "@/lib/db/client";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import { reproject } from "@/lib/mutations/rebuild";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import type { WrittenEdit } from "./edit-audit.fixtures";

export const COUNTRIES = ["CN", "DE", "IN", "KR"] as const;

/** One of the ten records that everybody edits. */
export interface TrialRecord {
  readonly id: string;
  readonly kind: EditedKind;
  /** What its page goes by where that never changes: a source's slug, a group's code. */
  readonly address: string | null;
  /** A claim about it that is struck, restored and ranked; null where there is none. */
  readonly claimId: string | null;
}

export interface TenRecords {
  readonly records: readonly TrialRecord[];
  /** Slugs of series that a phone may stand in: none of the ten, so that their addresses stay. */
  readonly series: ReadonlyMap<string, string>;
}

export async function createTenRecords(): Promise<TenRecords> {
  const group = `trial-${uniqueWord().replace(/\d/g, "x")}`;
  for (const code of [...COUNTRIES, group]) await createMarket(db, code);
  const { id: brandId } = await createBrand(db);
  const press = await createSource(db);
  const { slug } = await db.source.findUniqueOrThrow({ where: { id: press.id } });
  const families = await Promise.all([1, 2].map(() => createSeries(db, { brandId })));
  const plain = (kind: SubjectKind, { id }: { id: string }) => ({ id, kind, address: null, claimId: null });
  const devices = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const device = { kind: "device" as const, id: (await createDevice(db, { brandId })).id };
      const claimId = await createClaim(db, device, press, { value: { property: "feature", feature: uniqueWord() } });
      return { ...device, address: null, claimId };
    }),
  );
  const records: TrialRecord[] = [
    ...devices,
    ...(await Promise.all([1, 2].map(async () => plain("launch", await createLaunch(db, { brandId }))))),
    plain("brand", { id: brandId }),
    plain("series", await createSeries(db, { brandId })),
    { id: press.id, kind: "source", address: slug, claimId: null },
    { id: group, kind: "market", address: group, claimId: null },
  ];
  const subjects = records.filter(({ address }) => address === null).map(({ id }) => id);
  await reproject(subjects, today());
  return { records, series: new Map(families.map((one) => [one.id, one.slug])) };
}

/** A record as its page on the desk shows it. */
export async function readRecord({ kind, id, address }: TrialRecord) {
  const record =
    kind === "source"
      ? (await getDeskSource(address ?? ""))?.catalog
      : kind === "market"
        ? (await getDeskMarket(id))?.catalog
        : await getCatalogRecord(kind, id);
  if (!record) throw new Error(`the ${kind} ${id} is gone`);
  return record;
}

/** What has been done to a claim, from what it was like before: its `last` operation is what a form says that it saw. */
export async function readClaim(claimId: string) {
  const done = await db.claimOp.findMany({ where: { claimId }, orderBy: [{ at: "asc" }, { id: "asc" }] });
  let is: ClaimState = { struck: "false", rank: "normal" };
  const steps = done.map(({ kind, rank, submissionKey }) => {
    const before = is;
    is = kind === "rank" ? { ...is, rank: rank ?? "normal" } : { ...is, struck: String(kind === "strike") };
    const side = (state: ClaimState) => (kind === "rank" ? { rank: state.rank } : { struck: state.struck });
    return [submissionKey ?? "", { before: side(before), after: side(is) }] as const;
  });
  return { is, last: done.at(-1)?.id ?? "", steps: new Map<string, Pick<WrittenEdit, "before" | "after">>(steps) };
}

interface ClaimState {
  readonly struck: string;
  readonly rank: string;
}

/** Fields of each record, its address, and whether its claim is struck and how it is ranked. */
export async function standingOf({ records }: TenRecords): Promise<Map<string, RecordFields>> {
  const all = records.map(async (record) => {
    const { fields, slug } = await readRecord(record);
    const claim = record.claimId === null ? {} : (await readClaim(record.claimId)).is;
    return [record.id, { ...fields, ...(record.address === null && { slug }), ...claim }] as const;
  });
  return new Map(await Promise.all(all));
}

/** Everything that was written of them, by its fields. */
export async function writtenOf({ records, series }: TenRecords): Promise<WrittenEdit[]> {
  const idsOf = (fits: (record: TrialRecord) => boolean) => records.filter(fits).map(({ id }) => id);
  const subjects = idsOf(({ address }) => address === null);
  const [sources, groups] = [idsOf(({ kind }) => kind === "source"), idsOf(({ kind }) => kind === "market")];
  const revisions = await db.revision.findMany({ where: { subjectId: { in: subjects } } });
  const ofCatalog = await db.catalogRevision.findMany({
    where: { OR: [{ sourceId: { in: sources } }, { marketCode: { in: groups } }] },
  });
  const made = await db.submission.findMany({ where: { madeId: { in: ofCatalog.map(({ id }) => id) } } });
  const keys = new Map(made.map(({ madeId, key }) => [madeId, key]));
  const claims = await Promise.all(records.flatMap(({ claimId }) => (claimId === null ? [] : readClaim(claimId))));
  const operated = new Map(claims.flatMap(({ steps }) => [...steps]));
  return [
    ...revisions.map(({ submissionKey, subjectId, version, before, after }) => {
      const key = submissionKey ?? "";
      // Of an operation the revision holds what is believed; what was done to the claim is what matters here.
      const sides = operated.get(key) ?? { before: fieldsOf(before, series), after: fieldsOf(after, series) };
      return { key, record: subjectId, version, ...sides };
    }),
    ...ofCatalog.map(({ id, sourceId, marketCode, version, before, after }) => ({
      ...{ key: keys.get(id) ?? "", record: sourceId ?? marketCode ?? "", version },
      ...{ before: fieldsOf(before, series), after: fieldsOf(after, series) },
    })),
  ];
}

/** Columns by the names of the form's fields. */
function fieldsOf(side: unknown, series: ReadonlyMap<string, string>): RecordFields {
  const { seriesId, ...fields } = (side ?? {}) as Record<string, string | null>;
  if (seriesId === undefined) return fields;
  return { ...fields, series: seriesId === null ? null : (series.get(seriesId) ?? seriesId) };
}
