import type { Speaker } from "@/lib/domain/claim/claim";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import type { Window } from "@/lib/domain/window/window";
import { fieldOfClaimFault } from "@/lib/schemas/claim-fault-field";
import type { ReportInput } from "@/lib/schemas/report";
import { pointsTo } from "@/lib/schemas/report-faults";
import { claimValueOf } from "@/lib/schemas/report-value";
import { kindOfName } from "../launch/kind-of-name";
import type { ClaimToRecord } from "../record-claims";
import type { ReportSubject } from "./report-subject";

export interface ResolvedReport {
  readonly input: ReportInput;
  readonly subjects: readonly ReportSubject[];
  /** By the place of the claim. */
  readonly windows: ReadonlyMap<number, Window>;
  readonly source: Speaker;
}

/**
 * What a report says, as claims: those that it holds, in its order, then the name of each device that no claim has named yet,
 * in the words that first speak of it.
 */
export function reportClaims(report: ResolvedReport, documentId: string | null): ClaimToRecord[] {
  const { input, subjects, windows, source } = report;
  const { statedOn, note } = input;
  const common = { source, documentId, note: note || null, statedFrom: statedOn.from, statedTo: statedOn.to };
  const subjectOf = (place: number) => {
    const found = subjects[place];
    if (!found) throw new Error(`no record at ${place}: it is looked at when the report is read`);
    return found.subject;
  };
  const said = input.claims.map(({ about, value, ...claim }, place): ClaimToRecord => {
    const windowOf = () => windows.get(place) ?? windowMissing(place);
    return {
      ...common,
      ...claim,
      subject: subjectOf(about),
      value: claimValueOf(value, { windowOf, subjectOf }),
      field: (fault) => fieldOfClaimFault(fault, place),
    };
  });
  const names = subjects.flatMap(({ subject, brand, name }, place): ClaimToRecord[] => {
    const mention = input.claims.find((claim) => claim.about === place || pointsTo(claim, place));
    if (name === null || !mention || isNamed(input, place, name)) return [];
    const { wording, said } = mention;
    const value = { property: "name" as const, text: name, kind: kindOfName(source, brand) };
    const scope = { market: null, offer: null, stance: "asserts" as const };
    return [{ ...common, ...scope, wording, said, subject, value, field: `records.${place}.name` }];
  });
  return [...said, ...names];
}

/** Whether the report itself says that the device at a place has this name. */
function isNamed({ claims }: ReportInput, place: number, name: string): boolean {
  return claims.some(
    ({ about, value }) =>
      about === place && value.property === "name" && normalizeName(value.text) === normalizeName(name),
  );
}

function windowMissing(place: number): never {
  throw new Error(`claims.${place}: its window was not read`);
}
