import { type ClaimFault, claimFaults } from "@/lib/domain/claim/claim-faults";
import { statusFault } from "@/lib/domain/claim/status-fault";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import type { Fault, FaultReason } from "@/lib/domain/fault";
import { parseWindow } from "@/lib/domain/window/parse-window";
import { tbd } from "@/lib/domain/window/make-window";
import type { Day } from "@/lib/domain/window/window";
import { fieldOfClaimFault } from "./claim-fault-field";
import type { ReportClaim } from "./report-claim";
import type { ReportRecord } from "./report-record";
import { claimValueOf, type ReportValue } from "./report-value";
import type { StatedOn } from "./stated-on";

/** A report as far as it could be read: what could not is null, and has been told. */
export interface PartlyRead {
  readonly today: Day;
  readonly statedOn: StatedOn | null;
  readonly records: readonly (ReportRecord | null)[];
  readonly claims: readonly (ReportClaim | null)[];
}

// Who speaks does not matter to what can be said.
const ANYBODY: Speaker = { id: "anybody", kind: "press", brandId: null };

/**
 * What is wrong with claims that were read well one by one: with the records that they point to, with their windows, and with
 * each other. The ledger's own rules are asked, with a stand-in for each record that has no id yet.
 */
export function reportFaults(report: PartlyRead): Fault[] {
  return [...report.claims.flatMap((claim, place) => (claim ? faultsOfClaim(claim, place, report) : []))]
    .concat(repeated(report))
    .concat(unspoken(report));
}

function faultsOfClaim(claim: ReportClaim, place: number, { today, statedOn, records, claims }: PartlyRead): Fault[] {
  const at = (field: string) => `claims.${place}.${field}`;
  const pointed = placesOf(claim).filter(({ to }) => to >= records.length);
  if (pointed.length > 0) return pointed.map(({ field }) => ({ field: at(field), code: "not-a-choice" }));
  const window = windowOf(claim.value, statedOn?.to ?? today);
  if (window && !window.ok) return [{ field: at("when"), code: "window", fault: window.reason }];
  const subject = standIn(records, claim.about);
  if (!subject || placesOf(claim).some(({ to }) => records[to] === null)) return [];
  const value = claimValueOf(claim.value, {
    windowOf: () => (window?.ok ? window.window : tbd()),
    subjectOf: (to) => standIn(records, to) ?? subject,
  });
  const { from: statedFrom, to: statedTo } = statedOn ?? { from: today, to: today };
  const faults = claimFaults({ ...claim, subject, value, source: ANYBODY, statedFrom, statedTo }, { today });
  const contrary = statedOn && contraryStatus(claim, claims, statedOn);
  return [
    ...faults.map((fault): Fault => ({ field: fieldOfClaimFault(fault, place), ...reasonOf(fault) })),
    ...(contrary ? [{ field: at("status"), code: "status" as const, fault: contrary }] : []),
  ];
}

/** What was typed as a market is a name, and not a code. */
function reasonOf(fault: ClaimFault): FaultReason {
  return fault === "market-not-a-code" ? { code: "unknown", noun: "market" } : { code: "claim", fault };
}

/** A launch that this report says to be over when it lies ahead, or ahead when it was over. */
function contraryStatus(claim: ReportClaim, claims: PartlyRead["claims"], statedOn: StatedOn) {
  const { value, about, stance } = claim;
  if (value.property !== "launch-status" || stance !== "asserts") return null;
  for (const other of claims) {
    if (other?.about !== about || other.stance !== "asserts" || other.value.property !== "launch-window") continue;
    const window = windowOf(other.value, statedOn.to);
    const fault = window?.ok ? statusFault(value.status, window.window, statedOn) : null;
    if (fault) return fault;
  }
  return null;
}

function repeated({ claims }: PartlyRead): Fault[] {
  const keys = claims.map((claim) => claim && JSON.stringify({ ...claim, said: "", wording: "" }));
  return keys.flatMap((key, place) =>
    key !== null && keys.indexOf(key) < place ? [{ field: `claims.${place}.property`, code: "twice" as const }] : [],
  );
}

/** A new record is there because somebody spoke of it; a new launch, because something was said of it itself. */
function unspoken({ records, claims }: PartlyRead): Fault[] {
  if (claims.length === 0 || claims.includes(null)) return [];
  return records.flatMap((record, place): Fault[] => {
    if (record === null || "id" in record || record.kind === "brand") return [];
    const spoken = claims.some(
      (claim) => claim && (claim.about === place || (record.kind !== "launch" && pointsTo(claim, place))),
    );
    return spoken
      ? []
      : [{ field: `records.${place}.${record.kind === "launch" ? "title" : "name"}`, code: "unspoken" }];
  });
}

/** Whether a claim names the record at a place as what is shown, held or followed. */
export function pointsTo({ value }: ReportClaim, place: number): boolean {
  return "member" in value && value.member === place;
}

function placesOf({ about, value }: ReportClaim): { field: "about" | "member"; to: number }[] {
  const member = "member" in value ? [{ field: "member" as const, to: value.member }] : [];
  return [{ field: "about" as const, to: about }, ...member];
}

function windowOf(value: ReportValue, statedOn: Day) {
  // The zone of the brand's home is not known yet: any will do to see that a time is one.
  return "when" in value ? parseWindow(value.when, { statedOn, defaultZone: "UTC" }) : null;
}

function standIn(records: PartlyRead["records"], place: number): Subject | null {
  const record = records[place];
  return record ? { kind: record.kind, id: "id" in record ? record.id : `record ${place}` } : null;
}
