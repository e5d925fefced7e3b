import { type ClaimFault, claimFaults } from "@/lib/domain/claim/claim-faults";
import { statusFault } from "@/lib/domain/claim/status-fault";
import { type Speaker, type Subject, SUBJECTS_OF } from "@/lib/domain/claim/claim";
import type { Fault, FaultReason } from "@/lib/domain/fault";
import { parseWindow } from "@/lib/domain/window/parse-window";
import { tbd } from "@/lib/domain/window/make-window";
import type { Day } from "@/lib/domain/window/window";
import { fieldOfClaimFault, isKnownFault } from "./claim-fault-field";
import type { PartlyReadClaim, ReportClaim } from "./report-claim";
import { nameFieldOf, type PartlyReadRecord } from "./report-record";
import { claimValueOf, type ReportValue } from "./report-value";
import type { StatedOn } from "./stated-on";

/** A report as far as it could be read: what could not has been told. */
export interface PartlyRead {
  readonly today: Day;
  readonly statedOn: StatedOn | null;
  readonly records: readonly PartlyReadRecord[];
  readonly claims: readonly PartlyReadClaim[];
}

// Who speaks does not matter to what can be said.
const ANYBODY: Speaker = { id: "anybody", kind: "press", brandId: null };

/**
 * What is wrong with claims beyond their fields one by one: with the records that they point to, with their windows, and with
 * each other. The ledger's own rules are asked, with a stand-in for each record that has no id yet, and for each field that
 * could not be read: what does not rest on those is told at once, and not only when they are mended.
 */
export function reportFaults(report: PartlyRead): Fault[] {
  return report.claims
    .flatMap(({ claim, unread }, place) => (claim ? faultsOfClaim(claim, unread, place, report) : []))
    .concat(repeated(report))
    .concat(unspoken(report));
}

function faultsOfClaim(
  claim: ReportClaim,
  unreadFields: ReadonlySet<string>,
  place: number,
  { today, statedOn, records, claims }: PartlyRead,
): Fault[] {
  const unread = new Set(unreadFields);
  const faults: Fault[] = [];
  const refuse = (field: string, reason: FaultReason) => {
    if (!unread.has(field)) faults.push({ field: `claims.${place}.${field}`, ...reason });
    unread.add(field);
  };
  for (const { field, to } of placesOf(claim)) {
    if (to >= records.length) refuse(field, { code: "not-a-choice" });
    else if (records[to]?.kind === null) unread.add(field);
  }
  const window = windowOf(claim.value, statedOn?.to ?? today);
  if (window && !window.ok) refuse("when", { code: "window", fault: window.reason });
  const subject = standIn(records, claim.about) ?? anyOf(claim.value);
  const value = claimValueOf(claim.value, {
    windowOf: () => (window?.ok ? window.window : tbd()),
    subjectOf: (to) => standIn(records, to) ?? subject,
  });
  const { from: statedFrom, to: statedTo } = statedOn ?? { from: today, to: today };
  const found = claimFaults({ ...claim, subject, value, source: ANYBODY, statedFrom, statedTo }, { today });
  const contrary = statedOn && contraryStatus(claim, claims, statedOn);
  return [
    ...faults,
    ...found
      .filter((fault) => isKnownFault(fault, unread))
      .map((fault): Fault => ({ field: fieldOfClaimFault(fault, place), ...reasonOf(fault) })),
    ...(contrary && !unread.has("status") && !unread.has("about")
      ? [{ field: `claims.${place}.status`, code: "status" as const, fault: contrary }]
      : []),
  ];
}

/** What was typed as a market is a name, and not a code. */
function reasonOf(fault: ClaimFault): FaultReason {
  return fault === "market-not-a-code" ? { code: "unknown", noun: "market" } : { code: "claim", fault };
}

/** A launch that this report says to be over when it lies ahead, or ahead when it was over. */
function contraryStatus({ value, about, stance }: ReportClaim, claims: PartlyRead["claims"], statedOn: StatedOn) {
  if (value.property !== "launch-status" || stance !== "asserts") return null;
  for (const { claim: other, unread } of claims) {
    if (other?.about !== about || unread.has("about") || other.stance !== "asserts") continue;
    if (other.value.property !== "launch-window") continue;
    const window = windowOf(other.value, statedOn.to);
    const fault = window?.ok ? statusFault(value.status, window.window, statedOn) : null;
    if (fault) return fault;
  }
  return null;
}

function repeated({ claims }: PartlyRead): Fault[] {
  const keys = claims.map(({ claim, unread }) =>
    claim && unread.size === 0 ? JSON.stringify({ ...claim, said: "", wording: "" }) : null,
  );
  return keys.flatMap((key, place) =>
    key !== null && keys.indexOf(key) < place ? [{ field: `claims.${place}.property`, code: "twice" as const }] : [],
  );
}

/** A new record is there because somebody spoke of it; a new launch, because something was said of it itself. */
function unspoken({ records, claims }: PartlyRead): Fault[] {
  const isUntold = claims.some(({ claim, unread }) => !claim || unread.has("about") || unread.has("member"));
  if (claims.length === 0 || isUntold) return [];
  return records.flatMap(({ kind, named }, place): Fault[] => {
    if (!named || kind === null || kind === "brand") return [];
    const isSpokenOf = claims.some(
      ({ claim }) => claim && (claim.about === place || (kind !== "launch" && pointsTo(claim, place))),
    );
    return isSpokenOf ? [] : [{ field: `records.${place}.${nameFieldOf(kind)}`, code: "unspoken" }];
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
  const { kind = null, record = null } = records[place] ?? {};
  return kind && { kind, id: record && "id" in record ? record.id : `record ${place}` };
}

/** A record of which the property can be said. */
function anyOf({ property }: ReportValue): Subject {
  return { kind: SUBJECTS_OF[property][0] ?? "device", id: "any" };
}
