import "server-only";
import { z } from "zod";
import type { ListedMarketView } from "@/lib/data/market/market-view";
import { db } from "@/lib/db/client";
import type { MarketCode } from "@/lib/domain/market/market";

const foundSchema = z.array(
  z.object({
    code: z.string(),
    name: z.string(),
    kind: z.enum(["country", "group", "international", "everywhere"]),
    named: z.boolean(),
  }),
);

/**
 * Every market, or those of `codes`, and whether somebody spoke of it by name: groups first, then by name. How many phones
 * come to each is its own page's to say: what is said of groups is resolved there, and a count without it would be wrong. One
 * look into the index on the market for each, whatever else the catalog holds.
 */
export async function findMarkets(codes: readonly MarketCode[] | null = null): Promise<ListedMarketView[]> {
  const rows = await db.$queryRaw`
    SELECT market.code, market.name, market.kind::text,
      EXISTS (SELECT FROM "Availability" sold WHERE sold.market = market.code) AS named
    FROM "Market" market
    WHERE ${codes}::text[] IS NULL OR market.code = ANY(${codes}::text[])
    ORDER BY market.kind DESC, market.name`;
  return foundSchema
    .parse(rows)
    .map(({ code, name, kind, named }) => ({ market: { code, name, home: null }, kind, named }));
}
