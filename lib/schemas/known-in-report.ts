import type { Fault } from "@/lib/domain/fault";
import type { KnownRecords } from "./known-records";
import type { ReportFormInput } from "./report-form";

/** The names in a form that may be those of records. With a brand, a name is looked up among the brand's own, on recording. */
export function namesInReport({ records, claims, source }: ReportFormInput) {
  const loose = records.filter(({ id, brand }) => id === "" && brand === "");
  const named = (kind: string) => loose.flatMap((record) => (record["kind"] === kind ? [record["name"] ?? ""] : []));
  return {
    brand: null,
    devices: named("device"),
    series: named("series"),
    source: source.name,
    markets: claims.flatMap(({ market }) => (market ? [market] : [])),
  };
}

/** The faults of a report, with one for each market that is none: it does not wait until the others are mended. */
export function withMarketFaults(
  faults: readonly Fault[],
  { claims }: ReportFormInput,
  known: KnownRecords,
): readonly Fault[] {
  const unknown = claims.flatMap(({ market }, place): Fault[] => {
    const field = `claims.${place}.market`;
    const isTold = faults.some((fault) => fault.field === field);
    return !market?.trim() || isTold || known.marketCode(market) !== null
      ? []
      : [{ field, code: "unknown", noun: "market" }];
  });
  return [...faults, ...unknown];
}

/** The form with what is known chosen, and what is not left as typed: a new record, or a fault to tell. */
export function withKnownInReport(input: ReportFormInput, known: KnownRecords): ReportFormInput {
  return {
    ...input,
    source: { ...input.source, id: input.source.id || (known.sourceId(input.source.name) ?? "") },
    records: input.records.map((record) => {
      const { kind, id, brand, name = "" } = record;
      if (id || brand || name === "" || (kind !== "device" && kind !== "series")) return record;
      const found = kind === "device" ? known.deviceId(name) : known.seriesId(name);
      return found === null ? record : { ...record, id: found };
    }),
    claims: input.claims.map((claim) => {
      const { market } = claim;
      return market ? { ...claim, market: known.marketCode(market) ?? market } : claim;
    }),
  };
}
