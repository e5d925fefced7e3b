import "server-only";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { Fault } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import type { NamedDevice, ReportRecord } from "@/lib/schemas/report-record";
import { devicesByName } from "../launch/devices-by-name";
import type { LaunchBrand } from "../launch/resolve-brand";
import { type LaunchSeries, type NamedSeries, resolveSeries } from "../launch/resolve-series";
import type { ReportSubject } from "./report-subject";

/** A record of a report that has no id, with its place in the report. */
export interface PlacedRecord {
  readonly place: number;
  readonly record: Exclude<ReportRecord, { readonly id: string }>;
}

/**
 * The records of one brand that a report does not name by id: series and devices that go by that name, the others to be
 * made. Adds a fault for a series that is none of the brand's.
 */
export async function namedRecords(
  tx: Transaction,
  brand: LaunchBrand,
  records: readonly PlacedRecord[],
  faults: Fault[],
): Promise<Map<number, ReportSubject>> {
  const series = await resolveSeries(
    tx,
    brand,
    records.map(({ record }) => seriesIn(record)),
    faults,
    (index) => `records.${records[index]?.place}.seriesId`,
  );
  const byName = await devicesByName(tx, brand);
  const subjects = records.map(({ place, record }, index): [number, ReportSubject] => {
    const itsSeries = series[index] ?? null;
    switch (record.kind) {
      case "brand":
        return [place, { brand, subject: { kind: "brand", id: brand.id }, made: null, name: null }];
      case "series":
        return [place, seriesSubject(brand, itsSeries)];
      case "launch": {
        const { title, quiet } = record;
        const made = { kind: "launch" as const, title, quiet };
        return [place, { brand, subject: { kind: "launch", id: recordId() }, made, name: null }];
      }
      case "device":
        return [place, deviceSubject(brand, record, itsSeries, byName)];
    }
  });
  return new Map(subjects);
}

function seriesIn(record: PlacedRecord["record"]): NamedSeries {
  if (record.kind === "series") return { name: record.name };
  return record.kind === "device" ? record.series : null;
}

function seriesSubject(brand: LaunchBrand, series: LaunchSeries | null): ReportSubject {
  if (!series) throw new Error("a series that is named is known or new");
  const made = series.created ? { kind: "series" as const, series } : null;
  return { brand, subject: { kind: "series", id: series.id }, made, name: null };
}

function deviceSubject(
  brand: LaunchBrand,
  { name, formFactor }: NamedDevice,
  series: LaunchSeries | null,
  byName: Awaited<ReturnType<typeof devicesByName>>,
): ReportSubject {
  const same = name === null ? undefined : byName.get(normalizeName(name));
  if (same) {
    return { brand, subject: { kind: "device", id: same.id }, made: null, name: same.named ? null : name };
  }
  const id = recordId();
  // Called so once more in one report, it is the same.
  if (name !== null) byName.set(normalizeName(name), { id, named: true });
  const made = { kind: "device" as const, device: { name, series, formFactor } };
  return { brand, subject: { kind: "device", id }, made, name };
}
