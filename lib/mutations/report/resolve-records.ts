import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Fault } from "@/lib/domain/fault";
import type { ReportRecord } from "@/lib/schemas/report-record";
import { type LaunchBrand, resolveBrand } from "../launch/resolve-brand";
import { takeTurn } from "../launch/take-turn";
import { knownRecords } from "./known-records";
import { namedRecords, type PlacedRecord } from "./named-records";
import type { ReportSubject } from "./report-subject";

/**
 * Everything that a report speaks of, in its order, found or made ready; null where a fault was added. Of each brand of which
 * something may be made, its turn is taken first, in one order for all writers.
 */
export async function resolveRecords(
  tx: Transaction,
  records: readonly ReportRecord[],
  faults: Fault[],
): Promise<(ReportSubject | null)[]> {
  const brands = new Map<string, LaunchBrand | null>();
  const brandOf = async (named: string, field: string) => {
    const known = brands.get(named);
    if (known) return known;
    const brand = await resolveBrand(tx, named, faults, field);
    brands.set(named, brand);
    return brand;
  };
  const known = await knownRecords(tx, records, faults);
  const itsBrand: (LaunchBrand | null)[] = [];
  for (const [place, record] of records.entries()) {
    const named = "id" in record ? known[place]?.brandId : record.brand;
    itsBrand.push(named === undefined ? null : await brandOf(named, `records.${place}.brand`));
  }
  const byBrand = new Map<string, { brand: LaunchBrand; records: PlacedRecord[] }>();
  records.forEach((record, place) => {
    const brand = itsBrand[place];
    if (!brand || "id" in record) return;
    const ofBrand = byBrand.get(brand.id) ?? { brand, records: [] };
    ofBrand.records.push({ place, record });
    byBrand.set(brand.id, ofBrand);
  });
  const inOneOrder = [...byBrand.values()].sort((a, b) => (a.brand.id < b.brand.id ? -1 : 1));
  for (const { brand, records } of inOneOrder) {
    if (records.some(({ record }) => record.kind !== "brand")) await takeTurn(tx, brand);
  }
  const named = new Map<number, ReportSubject>();
  for (const { brand, records } of inOneOrder) {
    for (const [place, subject] of await namedRecords(tx, brand, records, faults)) named.set(place, subject);
  }
  const subjects = records.map((_, place): ReportSubject | null => {
    const [found, brand] = [known[place], itsBrand[place]];
    return found && brand ? { subject: found.subject, brand, made: null, name: null } : (named.get(place) ?? null);
  });
  addTwice(records, subjects, faults);
  return subjects;
}

/** Two records of a report may come out as one: chosen, and called by its name. */
function addTwice(
  records: readonly ReportRecord[],
  subjects: readonly (ReportSubject | null)[],
  faults: Fault[],
): void {
  const ids = subjects.map((one) => one?.subject.id);
  ids.forEach((id, place) => {
    if (id === undefined || ids.indexOf(id) === place) return;
    const record = records[place];
    const field = !record || "id" in record ? "id" : record.kind === "brand" ? "brand" : "name";
    faults.push({ field: `records.${place}.${field}`, code: "twice" });
  });
}
