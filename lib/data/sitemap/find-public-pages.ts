import "server-only";
import { z } from "zod";
import { ON_PAGE } from "@/lib/data/source/find-heard";
import { shownBy } from "@/lib/data/source/shown-claim";
import type { CalendarBounds } from "@/lib/data/calendar/bounds";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/window/window";

const KINDS = [
  "brand",
  "series",
  "device",
  "launch",
  "market",
  "source",
  "source-year",
  "source-kind",
  "year",
  "month",
] as const;

const pageSchema = z.object({
  kind: z.enum(KINDS),
  /** The slug, the code of a market, or the kind of source. */
  slug: z.string(),
  /** A year, a page of a list, or 0. */
  number: z.number(),
  month: z.number(),
  at: z.date().nullable(),
});
const countSchema = z.tuple([z.object({ total: z.number(), at: z.date().nullable() })]);

export type FoundPage = z.output<typeof pageSchema>;

/** `count` of them from `skip` on, in an order that stays. */
export async function findPublicPages(
  today: Day,
  bounds: CalendarBounds,
  { skip, count }: { skip: number; count: number },
): Promise<FoundPage[]> {
  const rows = await db.$queryRaw`
    SELECT page.kind, page.slug, page.number, page.month, page.at FROM (${pages(today, bounds)}) page
    ORDER BY page.place, page.slug, page.number, page.month LIMIT ${count} OFFSET ${skip}`;
  return z.array(pageSchema).parse(rows);
}

/** How many there are, and when anything was last recorded. */
export async function countPublicPages(today: Day, bounds: CalendarBounds) {
  const [counted] = countSchema.parse(
    await db.$queryRaw`
      SELECT count(*)::int AS total, (SELECT max("at") FROM "Revision") AS at FROM (${pages(today, bounds)}) page`,
  );
  return counted;
}

/** What a record was last changed by is its last revision; a market and a source have none, and go by what was last recorded of them. */
function pages(today: Day, { first, last }: CalendarBounds): Prisma.Sql {
  const spoken = (id: Prisma.Sql) => Prisma.sql`(
    EXISTS (SELECT FROM "Name" name WHERE name."subjectId" = ${id})
    OR EXISTS (SELECT FROM "Availability" sold WHERE sold."subjectId" = ${id})
    OR EXISTS (SELECT FROM "LineUpMember" shown WHERE shown."deviceId" = ${id} OR shown."seriesId" = ${id})
  )`;
  const years = Prisma.sql`BETWEEN ${first}::int AND ${last}::int`;
  return Prisma.sql`
    WITH changed AS (
      SELECT "subjectId" AS id, max("at") AS at FROM "Revision" GROUP BY 1
    ), said AS (
      SELECT claim."sourceId", extract(year FROM claim."statedTo")::int AS year, max(claim."recordedAt") AS at
      FROM "Claim" claim WHERE ${shownBy(today)} GROUP BY 1, 2
    ), heard AS (
      SELECT source.slug, source.kind::text AS kind, said.year, said.at FROM said JOIN "Source" source ON source.id = said."sourceId"
    ), dated AS (
      SELECT launch.id, coalesce(launch.earliest, launch.latest) AS begins, coalesce(launch.latest, launch.earliest) AS ends
      FROM "LaunchEvent" launch
      WHERE launch.listed AND coalesce(launch.earliest, launch.latest) IS NOT NULL
        AND extract(year FROM coalesce(launch.earliest, launch.latest)) ${years}
        AND extract(year FROM coalesce(launch.latest, launch.earliest)) ${years}
    ), months AS (
      SELECT touched.month, max(changed.at) AS at FROM dated
      CROSS JOIN LATERAL generate_series(date_trunc('month', dated.begins), dated.ends, interval '1 month') AS touched (month)
      LEFT JOIN changed ON changed.id = dated.id GROUP BY 1
    )
    SELECT 1 AS place, 'brand' AS kind, brand.slug, 0 AS number, 0 AS month, changed.at
      FROM "Brand" brand LEFT JOIN changed ON changed.id = brand.id
    UNION ALL SELECT 2, 'series', series.slug, 0, 0, changed.at
      FROM "Series" series LEFT JOIN changed ON changed.id = series.id WHERE ${spoken(Prisma.sql`series.id`)}
    UNION ALL SELECT 3, 'device', device.slug, 0, 0, changed.at
      FROM "Device" device LEFT JOIN changed ON changed.id = device.id
      WHERE device."mergedIntoId" IS NULL AND ${spoken(Prisma.sql`device.id`)}
    UNION ALL SELECT 4, 'launch', launch.slug, 0, 0, changed.at
      FROM "LaunchEvent" launch LEFT JOIN changed ON changed.id = launch.id WHERE launch.listed
    UNION ALL SELECT 5, 'market', market.code, 0, 0,
        (SELECT max(claim."recordedAt") FROM "Claim" claim WHERE claim.market = market.code)
      FROM "Market" market
    UNION ALL SELECT 6, 'source', heard.slug, 0, 0, max(heard.at) FROM heard GROUP BY 3
    UNION ALL SELECT 7, 'source-year', heard.slug, heard.year, 0, heard.at FROM heard
    UNION ALL SELECT 8, 'source-kind', kinds.kind, page.number, 0, kinds.at
      FROM (SELECT kind, count(DISTINCT slug) AS total, max(at) AS at FROM heard GROUP BY 1) kinds
      CROSS JOIN LATERAL generate_series(1, ceil(kinds.total / ${ON_PAGE}::numeric)::int) AS page (number)
    UNION ALL SELECT 9, 'year', '', extract(year FROM months.month)::int, 0, max(months.at) FROM months GROUP BY 4
    UNION ALL SELECT 10, 'month', '', extract(year FROM months.month)::int, extract(month FROM months.month)::int, months.at
      FROM months`;
}
