import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { MARKET_PARTS, type MarketPart } from "@/lib/domain/market/market-entry";
import type { MarketCode } from "@/lib/domain/market/market";
import type { Day } from "@/lib/domain/window/window";

/** Of each part the first of its devices, by their place in it; or some of one part. Places count from 1, both included. */
export interface MarketSlice {
  /** Null: of each. */
  readonly part: FoundForMarket["part"] | null;
  readonly from: number;
  readonly to: number;
}

/** What is asked of the projection: a market, what is said around it, and the countries in it. */
export interface MarketQuestion {
  readonly code: MarketCode;
  /** See `marketsAround`. */
  readonly around: readonly MarketCode[];
  /** Itself for a country; of a group its countries: a brand at home in one of them is not abroad there. */
  readonly countries: readonly MarketCode[];
}

const foundSchema = z.array(
  z.object({
    id: z.string(),
    part: z.enum([...MARKET_PARTS, "import"]),
    total: z.bigint().transform(Number),
  }),
);

/** A device or a series that something is said of for the market, where it seems to stand, and how many stand there. */
export interface FoundForMarket {
  readonly id: string;
  readonly part: MarketPart | "import";
  readonly total: number;
}

/** Whether what decides was said of the very market: sold in Europe, a phone is expected in Germany, and not yet sold there. */
const SAID_HERE = Prisma.sql`EXISTS (
  SELECT FROM "Basis" basis JOIN "Claim" claim ON claim.id = basis."claimId"
  WHERE basis."availabilityId" = sold.id AND basis.role = 'deciding' AND claim.property = 'availability' AND claim.market = sold.market
)`;

/**
 * The devices that somebody spoke of for a market by the projected day, those of a slice: by their own rows, their
 * series' or a group's; and series of which no device is known. Where each stands is what its best row says, which is near
 * enough to choose by: the answer itself is believed from the claims (`answerForMarket`). One query, by the index on the
 * market, whatever else the catalog holds.
 */
export async function findForMarket(
  { code, around, countries }: MarketQuestion,
  today: Day,
  { part, from, to }: MarketSlice,
): Promise<FoundForMarket[]> {
  const ofPart = part === null ? Prisma.sql`true` : Prisma.sql`part = ${part}`;
  const rows = await db.$queryRaw`
    WITH said AS (
      SELECT sold."subjectId", sold.market = ${code} AS named, sold.market = ${code} AND ${SAID_HERE} AS here, sold.offer = 'import' AS import, sold.offer NOT IN ('', 'import') AS edition, sold.certainty, sold.phase,
        coalesce(sold."saleLatest", sold."saleEarliest", sold."preorderLatest", sold."preorderEarliest") AS latest,
        greatest(coalesce(sold."saleLatest", sold."saleEarliest"), coalesce(sold."preorderLatest", sold."preorderEarliest")) AS until,
        num_nonnulls(sold."saleLatest", sold."preorderLatest") > 0 AS closed, sold.market = 'international' AND sold.market <> ${code} AS abroad,
        CASE
          WHEN sold.phase IS NULL OR sold.offer NOT IN ('', 'import') THEN CASE WHEN num_nonnulls(sold."salePrecision", sold."preorderPrecision", sold."priceKind") > 0 THEN true END
          WHEN sold.phase = 'canceled' THEN NOT sold.holds
          ELSE sold.holds OR sold.phase = 'ended'
        END AS comes,
        CASE WHEN sold.offer NOT IN ('', 'import') THEN 0 WHEN sold.phase = 'ended' AND sold.holds THEN 2 WHEN sold.phase IN ('on_sale', 'ended') THEN 1 ELSE 0 END AS stage
      FROM "Availability" sold
      WHERE sold.market = ANY(${around})
    ), about AS (
      SELECT device.id, device."brandId", device."announcedLatest", device."announcedEarliest", device."announcedStatus", device."announcedSettled", said.*, true AS own
      FROM said JOIN "Device" device ON device.id = said."subjectId"
      WHERE device."mergedIntoId" IS NULL
      UNION ALL
      SELECT device.id, device."brandId", device."announcedLatest", device."announcedEarliest", device."announcedStatus", device."announcedSettled", said.*, false
      FROM said JOIN "Device" device ON device."seriesId" = said."subjectId"
      WHERE device."mergedIntoId" IS NULL AND (
        EXISTS (SELECT FROM "Name" name WHERE name."subjectId" = device.id)
        OR EXISTS (SELECT FROM "LineUpMember" shown WHERE shown."deviceId" = device.id)
      )
      UNION ALL
      SELECT series.id, series."brandId", series."announcedLatest", series."announcedEarliest", series."announcedStatus", series."announcedSettled", said.*, true
      FROM said JOIN "Series" series ON series.id = said."subjectId"
      WHERE NOT EXISTS (
        SELECT FROM "Device" device WHERE device."seriesId" = series.id AND device."mergedIntoId" IS NULL AND (
          EXISTS (SELECT FROM "Name" name WHERE name."subjectId" = device.id)
          OR EXISTS (SELECT FROM "LineUpMember" shown WHERE shown."deviceId" = device.id)
        )
      )
    ), dated AS (
      SELECT about.*, coalesce(about."announcedLatest", about."announcedEarliest") AS announced,
        about."announcedSettled" AND about."announcedStatus" NOT IN ('moved', 'canceled') AS over,
        greatest(
          max(about.until) OVER (PARTITION BY about.id),
          CASE WHEN NOT about."announcedSettled" THEN coalesce(about."announcedLatest", about."announcedEarliest") END
        ) >= ${today}::date AS ahead,
        bool_or(about.comes AND about.stage = 1 AND about.here AND NOT about.import AND about.certainty < 'rumored') OVER (PARTITION BY about.id) AS sold,
        bool_or(about.closed) OVER (PARTITION BY about.id) OR (about."announcedLatest" IS NOT NULL AND NOT about."announcedSettled") AS passed
      FROM about JOIN "Brand" brand ON brand.id = about."brandId"
      WHERE NOT about.abroad OR brand."homeMarket" <> ALL(${countries})
    ), best AS (
      SELECT DISTINCT ON (dated.id, dated.import) dated.id, coalesce(dated.latest, dated.announced) AS latest, CASE
          WHEN dated.import THEN 'import'
          WHEN dated.comes IS NULL THEN 'open'
          WHEN NOT dated.comes OR (dated.stage = 0 AND dated."announcedStatus" = 'canceled') THEN 'not-coming'
          WHEN dated.stage = 2 THEN 'was-sold'
          WHEN dated.sold THEN 'on-sale'
          WHEN dated.ahead THEN 'coming'
          WHEN dated.over THEN 'unconfirmed'
          WHEN dated.passed THEN 'overdue'
          ELSE 'coming'
        END AS part
      FROM dated
      ORDER BY dated.id, dated.import, dated.comes IS NULL, dated.edition,
        array_position(enum_range(NULL::"Certainty"), dated.certainty) + CASE WHEN dated.comes AND NOT dated.named THEN 1 ELSE 0 END,
        dated.named DESC, dated.own DESC, dated.latest
    ), placed AS (
      SELECT best.*, count(*) OVER (PARTITION BY part) AS total, row_number() OVER (
        PARTITION BY part
        ORDER BY CASE WHEN latest >= ${today}::date THEN 0 WHEN latest IS NULL THEN 1 ELSE 2 END,
          CASE WHEN latest >= ${today}::date THEN latest END, latest DESC, id
      ) AS place
      FROM best
    )
    SELECT id::text, part, total FROM placed WHERE place BETWEEN ${from} AND ${to} AND ${ofPart} ORDER BY part, place`;
  return foundSchema.parse(rows);
}
