import { ask } from "@/lib/db/ask";

/** The month that is asked for. */
export const MONTH = { from: "2022-07-01", to: "2022-07-31" } as const;

export interface Size {
  readonly launches: number;
  readonly claims: number;
  /** How many of the launches stand in the month; it divides `launches`. */
  readonly inMonth: number;
}

const BRANDS = 50;
const SOURCES = 40;

/**
 * Fills a migrated, empty database with so many launches and claims. Of the launches that do not stand in the month, which lie
 * in every other year from 2000 to 2044, three in a hundred are open-ended ("after March"), the others days, months, quarters
 * and years.
 */
export async function fillCalendar(url: string, size: Size): Promise<void> {
  const { launches } = size;
  const statements = [
    // Rows that point to each other by how they are made need no looking up one by one.
    "SET session_replication_role = replica",
    RECORDS,
    launchRows(size),
    `INSERT INTO "Subject" (id, kind, "launchId") SELECT id, 'launch', id FROM "LaunchEvent"`,
    claimRows(size),
    `INSERT INTO "Basis" (id, "claimId", role, "launchId")
       SELECT md5('basis ' || n)::uuid, md5('claim ' || n)::uuid, 'deciding', md5('launch ' || n)::uuid FROM generate_series(1, ${launches}) n`,
    "ANALYZE",
  ];
  // On one connection, which the setting is of.
  await ask(url, statements.join(";\n"));
}

const RECORDS = `
  WITH country AS (INSERT INTO "Market" (code, kind, name) VALUES ('CN', 'country', 'China')),
       voice AS (INSERT INTO "Source" (id, slug, name, kind)
         SELECT md5('source ' || n)::uuid, 'source-' || n, 'Source ' || n, 'press' FROM generate_series(1, ${SOURCES}) n)
  INSERT INTO "Brand" (id, slug, name, "homeMarket")
    SELECT md5('brand ' || n)::uuid, 'brand-' || n, 'Brand ' || n, 'CN' FROM generate_series(1, ${BRANDS}) n`;

/**
 * When the launch of number `n` is, as columns of the window. Scattered, so that neighbors are not of one day: those of the
 * month lie as far apart in the table as it is long.
 */
const windowOf = ({ launches, inMonth }: Size) => `
  CROSS JOIN LATERAL (SELECT
    CASE WHEN ${inTheMonth({ launches, inMonth })} THEN date '${MONTH.from}' + (n / ${launches / inMonth} % 31)
         ELSE make_date(CASE WHEN n % 45 = 22 THEN 2021 ELSE 2000 + n % 45 END, 1 + (n % 1000 * 7919) % 12, 1 + (n % 1000 * 104729) % 28) END AS on_day,
    CASE WHEN ${inTheMonth({ launches, inMonth })} THEN CASE WHEN n / ${launches / inMonth} % 4 = 0 THEN 'month' ELSE 'day' END
         WHEN n % 100 < 3 THEN 'after' WHEN n % 100 < 60 THEN 'day' WHEN n % 100 < 80 THEN 'month'
         WHEN n % 100 < 92 THEN 'quarter' ELSE 'year' END AS kind) AS said
  CROSS JOIN LATERAL (SELECT
    CASE WHEN kind IN ('day', 'after') THEN on_day ELSE date_trunc(kind, on_day)::date END AS earliest,
    CASE kind WHEN 'after' THEN NULL WHEN 'day' THEN on_day
      ELSE (date_trunc(kind, on_day) + CASE kind WHEN 'month' THEN interval '1 month' WHEN 'quarter' THEN interval '3 months' ELSE interval '1 year' END
            - interval '1 day')::date END AS latest) AS span`;

function inTheMonth({ launches, inMonth }: Pick<Size, "launches" | "inMonth">): string {
  return `n % ${launches / inMonth} = 0`;
}

function launchRows(size: Size): string {
  return `
    INSERT INTO "LaunchEvent" (id, slug, "brandId", title, status, precision, earliest, latest, certainty, "statedOn", listed)
    SELECT md5('launch ' || n)::uuid, 'launch-' || n, md5('brand ' || (1 + n % ${BRANDS}))::uuid, 'Launch ' || n, 'planned',
           kind::"Precision", earliest, latest, (ARRAY['official', 'reported', 'rumored'])[1 + n % 3]::"Certainty", earliest - 20, true
    FROM generate_series(1, ${size.launches}) n ${windowOf(size)}`;
}

/** The claims go around the launches: the first round is what decides, the others say the same elsewhere. */
function claimRows(size: Size): string {
  return `
    INSERT INTO "Claim" (id, "subjectId", "subjectKind", property, stance, wording, said, "sourceId", "statedFrom", "statedTo", precision, earliest, latest, about)
    SELECT md5('claim ' || c)::uuid, md5('launch ' || n)::uuid, 'launch', 'launch_window', 'asserts', 'states', 'It is then.',
           md5('source ' || (1 + c % ${SOURCES}))::uuid, earliest - 20 - c % 40, earliest - 20 - c % 40, kind::"Precision", earliest, latest, false
    FROM generate_series(1, ${size.claims}) c CROSS JOIN LATERAL (SELECT 1 + (c - 1) % ${size.launches} AS n) AS turn ${windowOf(size)}`;
}
