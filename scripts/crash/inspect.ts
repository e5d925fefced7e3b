import { Client } from "pg";
import type { Sent } from "@/scripts/crash/clients";
import { faultOf, type Found } from "@/scripts/crash/wholeness";

/** What the database holds of what was sent. */
export interface Inspection {
  /** Keys of what is there, whole. */
  readonly there: ReadonlySet<string>;
  /** One line for each launch of which only a part is there, or more than one. */
  readonly broken: readonly string[];
  /** Subjects that were written. */
  readonly subjects: readonly string[];
}

/** Everything is looked up twice, by key and by title: a launch without its submission is as wrong as the reverse. */
const LOOK = `
  WITH sent AS (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]) AS sent("key", "title", "series")),
  written AS (
    SELECT sent."key", subject."id" FROM sent
      JOIN "LaunchEvent" launch ON launch."title" = sent."title"
      JOIN "Subject" subject ON subject."launchId" = launch."id"
    UNION ALL
    SELECT sent."key", subject."id" FROM sent
      JOIN "Series" series ON series."name" = sent."series"
      LEFT JOIN "Device" device ON device."seriesId" = series."id"
      JOIN "Subject" subject ON subject."seriesId" = series."id" OR subject."deviceId" = device."id"
  ),
  subjects AS (SELECT "key", array_agg(DISTINCT "id") AS "ids" FROM written GROUP BY "key")
  SELECT sent."key", sent."title", coalesce(subjects."ids", '{}') AS "subjects",
    (SELECT count(*)::int FROM "LaunchEvent" WHERE "title" = sent."title") AS "launches",
    launch."slug", launch."earliest"::text AS "day",
    json_build_object(
      'submissions', (SELECT count(*) FROM "Submission" WHERE "key" = sent."key" AND "madeId" IS NOT NULL),
      'claims', (SELECT count(*) FROM "Claim" WHERE "submissionKey" = sent."key"),
      'lineUp', (SELECT count(*) FROM "LineUpMember" WHERE "launchId" = launch."id" AND "holds"),
      'names', (SELECT count(*) FROM "Name" WHERE "subjectId" = ANY(subjects."ids")),
      'availability', (SELECT count(*) FROM "Availability" WHERE "subjectId" = ANY(subjects."ids")),
      'subjects', coalesce(array_length(subjects."ids", 1), 0),
      'revisions', (SELECT count(*) FROM "Revision" WHERE "subjectId" = ANY(subjects."ids"))
    ) AS "parts"
  FROM sent
    LEFT JOIN subjects ON subjects."key" = sent."key"
    LEFT JOIN "Submission" submission ON submission."key" = sent."key"
    LEFT JOIN "LaunchEvent" launch ON launch."id" = submission."madeId"`;

/** Looks at the tables themselves, past all code of the app. */
export async function inspect(url: string, sent: readonly Sent[]): Promise<Inspection> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Found>(LOOK, [
      sent.map(({ key }) => key),
      sent.map(({ launch }) => launch.title),
      sent.map(({ launch }) => launch.devices[0]?.series),
    ]);
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const faults = sent.map((one) => ({ one, row: byKey.get(one.key), fault: faultOf(one, byKey.get(one.key)) }));
    return {
      there: new Set(faults.flatMap(({ one, row, fault }) => (!fault && row?.launches === 1 ? [one.key] : []))),
      broken: faults.flatMap(({ one, fault }) => (fault ? [`${one.launch.title}: ${fault}`] : [])),
      subjects: rows.flatMap((row) => row.subjects),
    };
  } finally {
    await client.end();
  }
}
