import type { ReportDraft } from "@/lib/schemas/report-draft";
import type { Assertion, Report } from "./notation";
import type { NewsRecord } from "./records";

/** Where the texts are. */
export const linkOf = (page: string): string => `https://www.gsmarena.com/${page}.php`;

/** What a report speaks of, each once, in the order in which it does. */
export function recordsOf({ says }: Report): NewsRecord[] {
  const spokenOf = Object.values(says).flatMap((claims) =>
    claims.flatMap(({ about, fact: { member } }) => (member ? [about, member] : [about])),
  );
  return [...new Set(spokenOf)];
}

/**
 * The report as the form sends it: records in a list and claims that point into it, each with the fact in short as its words.
 * `idOf`: what was entered before is picked, and goes by its id.
 */
export function draftOf(page: string, report: Report, idOf: (record: NewsRecord) => string | undefined): ReportDraft {
  const records = recordsOf(report);
  const placeOf = (record: NewsRecord): string => String(records.indexOf(record));
  const { by: source, on: statedOn, note, says } = report;
  return {
    source,
    link: linkOf(page),
    statedOn,
    ...(note !== undefined && { note }),
    records: records.map((record) => picked(record, idOf(record))),
    claims: Object.entries(says).flatMap(([said, claims]) => claims.map((claim) => claimDraft(said, claim, placeOf))),
  };
}

function picked(record: NewsRecord, id: string | undefined): NewsRecord {
  return id === undefined || record.kind === "brand" ? record : { kind: record.kind, id };
}

function claimDraft(
  said: string,
  { about, fact: { member, ...fact }, stance, wording, in: market, offer }: Assertion,
  placeOf: (record: NewsRecord) => string,
): ReportDraft["claims"][number] {
  return {
    about: placeOf(about),
    ...fact,
    ...(member && { member: placeOf(member) }),
    stance,
    wording,
    said,
    ...(market !== undefined && { market }),
    ...(offer !== undefined && { offer }),
  };
}
