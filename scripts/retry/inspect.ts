import { Client } from "pg";
import type { Submission } from "@/scripts/retry/submission";
import { foundLine, type Parts, type State, stateOf } from "@/scripts/retry/wholeness";

/** What the database holds of what was sent. */
export interface Inspection {
  readonly stateOf: (submission: Submission) => State;
  /** One line for each of which only a part is there, or more than one. */
  readonly broken: readonly string[];
  /** Of how many there is more than one. */
  readonly twice: number;
  /** Subjects that were written. */
  readonly subjects: readonly string[];
}

interface Row extends Parts {
  readonly key: string;
  readonly groups: number;
  readonly subjects: readonly string[];
}

/** Everything is looked up by its key, and by what only it says: once more under another key is as wrong as once too often. */
const LOOK = `
  WITH sent AS (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS sent("key", "kind", "mark", "value"))
  SELECT "key",
    (SELECT count(*)::int FROM "Submission" s WHERE s."key" = sent."key" AND "madeId" IS NOT NULL) AS "submissions",
    (SELECT count(*)::int FROM "Revision" WHERE "submissionKey" = sent."key") AS "revisions",
    (SELECT count(*)::int FROM "Claim" WHERE "submissionKey" = sent."key") AS "claims",
    (SELECT count(*)::int FROM "ClaimOp" WHERE "submissionKey" = sent."key") AS "operations",
    (CASE "kind"
      WHEN 'launch' THEN (SELECT count(*) FROM "LaunchEvent" WHERE "title" = "value")
      WHEN 'rename' THEN (SELECT count(*) FROM "LaunchEvent" WHERE "slug" = "value")
      WHEN 'rank' THEN 0
      ELSE (SELECT count(*) FROM "Device" WHERE "name" = "value")
    END)::int AS "records",
    (SELECT count(*)::int FROM (
      SELECT "submissionKey" FROM "Revision" WHERE "why" = "mark" UNION SELECT "submissionKey" FROM "Claim" WHERE "said" = "mark"
    ) AS "group") AS "groups",
    ARRAY(SELECT "subjectId" FROM "Revision" WHERE "submissionKey" = sent."key") AS "subjects"
  FROM sent`;

/** Looks at the tables themselves, past all code of the app. */
export async function inspect(url: string, sent: readonly Submission[]): Promise<Inspection> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const columns = (["key", "kind", "mark", "value"] as const).map((name) => sent.map((one) => one[name]));
    const { rows } = await client.query<Row>(LOOK, columns);
    const found = new Map(rows.map(({ key, groups, subjects, ...parts }) => [key, { parts, groups, subjects }]));
    const states = new Map(sent.map(({ key, kind }) => [key, stateOf(kind, found.get(key)!)]));
    const broken = sent.filter(({ key }) => states.get(key) === "broken");
    return {
      stateOf: ({ key }) => states.get(key) ?? "nothing",
      broken: broken.map(({ kind, key, mark }) => `${kind} “${mark}”: ${foundLine(found.get(key)!)}`),
      twice: [...found.values()].filter(({ groups }) => groups > 1).length,
      subjects: [...new Set(rows.flatMap(({ subjects }) => subjects))],
    };
  } finally {
    await client.end();
  }
}
