import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Fault, Result } from "@/lib/domain/fault";
import type { ReportInput } from "@/lib/schemas/report";
import { enterClaims } from "./enter-claims";
import { checkMarkets } from "./launch/check-markets";
import { resolveDocument, resolveSource } from "./launch/resolve-source";
import { makeRecords } from "./report/make-records";
import { readWindows } from "./report/read-windows";
import { recordedBefore } from "./report/recorded-before";
import { earlierReport, type RecordedReport, recordsOf } from "./report/recorded-report";
import { reportClaims, type ResolvedReport } from "./report/report-claims";
import { resolveRecords } from "./report/resolve-records";
import { settledSince, type SettlingForm } from "./settled-since";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { takeUpByRecording } from "./suggestion/enter-decision";
import { refuse, transact } from "./transact";

/**
 * Records what a text says, as one form has it: the records that are new, the source, every claim, and what is then believed,
 * all or nothing. `key` (a UUID) makes it happen once: a later arrival is answered with what the first one recorded. Faults
 * name the fields of the form ("claims.2.price"). `suggestionId`: what a reader suggested and this records is taken up with it.
 * `settling`: the form says what became of a launch; what others have said of that since is told, and nothing written.
 */
export async function recordReport(
  input: ReportInput,
  by: EditorId | null,
  key: string,
  suggestionId: string | null = null,
  settling: SettlingForm | null = null,
): Promise<Result<RecordedReport>> {
  const submission: Submission = { by, key, verb: "recordReport" };
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (earlier) return earlierReport(tx, key, earlier.madeId);
    const recorded = await enterReport(tx, input, submission);
    const since = settling && (await settledSince(tx, submission, settling));
    if (since) refuse(since);
    await takeUpByRecording(tx, submission, suggestionId);
    return recorded;
  });
}

async function enterReport(tx: Transaction, input: ReportInput, submission: Submission): Promise<RecordedReport> {
  const report = await resolveReport(tx, input);
  const { subjects } = report;
  const { claimIds, tags } = await enterClaims(tx, submission, {
    known: knownAndMentioned(report),
    within: subjects.flatMap(({ made }) =>
      made?.kind === "device" && made.device.series ? [made.device.series.id] : [],
    ),
    write: async () => {
      const faults: Fault[] = [];
      const created = await makeRecords(tx, report, faults);
      const claims = reportClaims(report, await resolveDocument(tx, input.link));
      // The names that are given in passing are of what nobody has named before.
      faults.push(...(await recordedBefore(tx, claims.slice(0, input.claims.length))));
      if (faults.length > 0) refuse(...faults);
      return { created, claims };
    },
    note: input.note,
  });
  const records = await recordsOf(
    tx,
    subjects.map(({ subject }) => subject),
  );
  const id = records[0]?.id ?? "";
  await leaveSubmission(tx, submission, id);
  return { id, records, claimIds, tags };
}

/** Everything the report names, found or made ready. Whatever is wrong is told at once, not one fault at a time. */
async function resolveReport(tx: Transaction, input: ReportInput): Promise<ResolvedReport> {
  const faults: Fault[] = [];
  const found = await resolveRecords(tx, input.records, faults);
  const source = await resolveSource(tx, input.source, faults);
  const markets = input.claims.flatMap(({ market }, place) =>
    market === null ? [] : [{ market, field: `claims.${place}.market` }],
  );
  await checkMarkets(tx, markets, faults);
  const windows = readWindows(input, found, faults);
  const subjects = found.filter((one) => one !== null);
  if (faults.length > 0 || !source) return refuse(...faults);
  return { input, subjects, windows, source };
}

/** Of what was there before, what a claim is about or points to: the rest was looked at and is left alone. */
function knownAndMentioned({ input, subjects }: ResolvedReport): string[] {
  const places = input.claims.flatMap(({ about, value }) => ("member" in value ? [about, value.member] : [about]));
  return [...new Set(places)].flatMap((place) => {
    const found = subjects[place];
    return found && found.made === null ? [found.subject.id] : [];
  });
}
