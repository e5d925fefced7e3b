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
import { reportRecordSchema, type ReportRecord } from "./report-record";
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
  const records = lists.records.map((record) => {
    const parsed = reportRecordSchema.safeParse(record);
    return parsed.success ? succeeded(parsed.data) : failed<ReportRecord>(...faultsOf(parsed.error));
  });
  const claims = lists.claims.map(readReportClaim);
  const stated = z.object({ statedOn: statedOnSchema(today) }).safeParse(draft);
  const read = {
    records: records.map((one) => (one.ok ? one.value : null)),
    claims: claims.map((one) => (one.ok ? one.value : null)),
  };
  const faults = [
    ...(head.error ? faultsOf(head.error) : []),
    ...records.flatMap((one, place) => faultsAt(`records.${place}`, one)),
    ...claims.flatMap((one, place) => faultsAt(`claims.${place}`, one)),
    ...recordsTwice(read.records),
    ...reportFaults({ ...read, today, statedOn: stated.data?.statedOn ?? null }),
  ];
  if (faults.length > 0 || !head.success) return failed(...faults);
  return succeeded({
    ...head.data,
    records: read.records.filter((record) => record !== null),
    claims: read.claims.filter((claim) => claim !== null),
  });
}

function faultsAt(place: string, read: Result<unknown>): Fault[] {
  if (read.ok) return [];
  return read.faults.map((fault) => ({ ...fault, field: [place, fault.field].filter(Boolean).join(".") }));
}

function recordsTwice(records: readonly (ReportRecord | null)[]): Fault[] {
  const keys = records.map((record) => record && keyOf(record));
  return keys.flatMap((key, place) =>
    key && keys.indexOf(key) < place
      ? [{ field: `records.${place}.${nameFieldOf(records[place])}`, code: "twice" }]
      : [],
  );
}

/** What two records of one report must not share; null for what may be there several times: phones without a name. */
function keyOf(record: ReportRecord): string | null {
  if ("id" in record) return record.id;
  if (record.kind === "brand") return `brand ${record.brand}`;
  const called = record.kind === "launch" ? record.title : record.name;
  return called === null ? null : `${record.kind} ${record.brand} ${normalizeName(called)}`;
}

/** The field that says which record it is. */
function nameFieldOf(record: ReportRecord | null | undefined): string {
  if (!record || "id" in record) return "id";
  return { brand: "brand", series: "name", device: "name", launch: "title" }[record.kind];
}
