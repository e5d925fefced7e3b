import "server-only";
import { z } from "zod";
import type { MarketCountView } from "@/lib/data/market/market-view";
import { db } from "@/lib/db/client";
import type { MarketCode } from "@/lib/domain/market/market";

const countsSchema = z.array(
  z.object({
    code: z.string(),
    name: z.string(),
    kind: z.enum(["country", "group", "international", "everywhere"]),
    coming: z.bigint().transform(Number),
    onSale: z.bigint().transform(Number),
    against: z.bigint().transform(Number),
    total: z.bigint().transform(Number),
  }),
);

/**
 * The markets that somebody spoke of by name, or those of `codes` among them, with how many devices and series were spoken of
 * there and how. What is said of a group counts for the group alone. By name, the groups that need no list first.
 */
export async function countMarkets(codes: readonly MarketCode[] | null = null): Promise<MarketCountView[]> {
  const rows = await db.$queryRaw`
    SELECT market.code, market.name, market.kind::text,
      count(DISTINCT sold."subjectId") FILTER (WHERE sold.offer <> 'import' AND (sold.phase IS NULL OR (sold.phase = 'coming' AND sold.holds))) AS coming,
      count(DISTINCT sold."subjectId") FILTER (WHERE sold.offer <> 'import' AND sold.phase = 'on_sale' AND sold.holds) AS "onSale",
      count(DISTINCT sold."subjectId") FILTER (
        WHERE sold.offer <> 'import' AND ((sold.phase IN ('coming', 'on_sale') AND NOT sold.holds) OR (sold.phase = 'canceled' AND sold.holds))
      ) AS against,
      count(DISTINCT sold."subjectId") AS total
    FROM "Availability" sold JOIN "Market" market ON market.code = sold.market
    WHERE ${codes}::text[] IS NULL OR sold.market = ANY(${codes}::text[])
    GROUP BY market.code
    ORDER BY market.kind DESC, market.name`;
  return countsSchema
    .parse(rows)
    .map(({ code, name, ...counts }) => ({ market: { code, name, home: null }, ...counts }));
}
