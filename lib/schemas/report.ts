import { z } from "zod";
import { type Fault, failed, type Result, succeeded } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import type { Day } from "@/lib/domain/window/window";
import { MAX_CLAIMS, MAX_RECORDS } from "./claim-fields";
import { claimSourceSchema } from "./claim-source";
import { faultsOf } from "./fault-issue";
import { optionalLinkSchema } from "./link";
import { readReportClaim, type ReportClaim } from "./report-claim";
import { reportFaults } from "./report-faults";
import { nameFieldOf, readReportRecord, type ReportRecord } from "./report-record";
import { statedOnSchema } from "./stated-on";
import { optionalLines } from "./text";

const MAX_NOTE = 2000;

/** What a report says once of all its claims, and its lists as they came. */
function headSchema(today: Day) {
  return z.object({
    source: claimSourceSchema,
    link: optionalLinkSchema,
    statedOn: statedOnSchema(today),
    note: optionalLines(MAX_NOTE),
    records: z.array(z.unknown()).min(1).max(MAX_RECORDS).prefault([]),
    claims: z.array(z.unknown()).min(1).max(MAX_CLAIMS).prefault([]),
  });
}

/** What `recordReport` takes: a report, looked at as far as that goes without the database. */
export interface ReportInput extends Omit<z.output<ReturnType<typeof headSchema>>, "records" | "claims"> {
  readonly records: readonly ReportRecord[];
  readonly claims: readonly ReportClaim[];
}

const listsSchema = z.object({
  records: z.array(z.unknown()).max(MAX_RECORDS).catch([]),
  claims: z.array(z.unknown()).max(MAX_CLAIMS).catch([]),
});

/**
 * Reads a report as a form sends it (`ReportDraft`). All faults at once, each with its field: "claims.2.price",
 * "records.0.name". Never throws, whatever is sent.
 */
export function readReport(draft: unknown, { today }: { readonly today: Day }): Result<ReportInput> {
  const head = headSchema(today).safeParse(draft);
  const lists = listsSchema.safeParse(draft).data ?? { records: [], claims: [] };
  const stated = z.object({ statedOn: statedOnSchema(today) }).safeParse(draft);
  const records = lists.records.map(readReportRecord);
  const claims = lists.claims.map(readReportClaim);
  const faults = [
    ...(head.error ? faultsOf(head.error) : []),
    ...records.flatMap((one, place) => faultsAt(`records.${place}`, one.faults)),
    ...claims.flatMap((one, place) => faultsAt(`claims.${place}`, one.faults)),
    ...recordsTwice(records.map(({ record }) => record)),
    ...reportFaults({ records, claims, today, statedOn: stated.data?.statedOn ?? null }),
  ];
  if (faults.length > 0 || !head.success) return failed(...faults);
  return succeeded({
    ...head.data,
    records: records.flatMap(({ record }) => record ?? []),
    claims: claims.flatMap(({ claim }) => claim ?? []),
  });
}

function faultsAt(place: string, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, field: [place, fault.field].filter(Boolean).join(".") }));
}

function recordsTwice(records: readonly (ReportRecord | null)[]): Fault[] {
  const keys = records.map((record) => record && keyOf(record));
  return records.flatMap((record, place): Fault[] => {
    const key = keys[place];
    if (!record || !key || keys.indexOf(key) === place) return [];
    return [{ field: `records.${place}.${"id" in record ? "id" : nameFieldOf(record.kind)}`, code: "twice" }];
  });
}

/** What two records of one report must not share; null for what may be there several times: phones without a name. */
function keyOf(record: ReportRecord): string | null {
  if ("id" in record) return record.id;
  if (record.kind === "brand") return `brand ${record.brand}`;
  const called = record.kind === "launch" ? record.title : record.name;
  return called === null ? null : `${record.kind} ${record.brand} ${normalizeName(called)}`;
}
