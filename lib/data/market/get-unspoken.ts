import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { z } from "zod";
import { tags } from "@/lib/cache-tags";
import { getUpcoming } from "@/lib/data/upcoming/get-upcoming";
import type { NextView } from "@/lib/data/upcoming/views";
import { db } from "@/lib/db/client";
import type { MarketCode } from "@/lib/domain/market/market";
import type { Day } from "@/lib/domain/window/window";

const spokenSchema = z.array(z.object({ id: z.string() }));

/**
 * What is to come at all (`getUpcoming`), and of which nobody has said whether it comes to a country: neither of the country
 * nor of a group around it. That it is left out of a country's page otherwise reads as a no. `around`: see `marketsAround`.
 */
export const getUnspoken = cache(async (around: readonly MarketCode[], today: Day): Promise<readonly NextView[]> => {
  const { next } = await getUpcoming(today);
  const ids = next.map(({ id }) => id);
  const load = unstable_cache(() => findSpokenOf(ids, around), ["spoken-of", ...around, today], {
    // Every write touches `home`.
    tags: [tags.everything, tags.day, tags.home],
  });
  const spoken = new Set(await load());
  return next.filter(({ id }) => !spoken.has(id));
});

/** Those of which, or of whose phones or families, somebody said that they come to one of the markets, or that they do not. */
async function findSpokenOf(ids: readonly string[], markets: readonly MarketCode[]): Promise<string[]> {
  const rows = spokenSchema.parse(
    await db.$queryRaw`
      SELECT DISTINCT shown.id::text AS id
      FROM (
        SELECT id, id AS subject FROM unnest(${[...ids]}::uuid[]) AS id
        UNION ALL
        SELECT member."launchId", coalesce(member."deviceId", member."seriesId")
        FROM "LineUpMember" member WHERE member.holds AND member."launchId" = ANY(${[...ids]}::uuid[])
        UNION ALL
        SELECT member."launchId", device."seriesId"
        FROM "LineUpMember" member JOIN "Device" device ON device.id = member."deviceId"
        WHERE member.holds AND member."launchId" = ANY(${[...ids]}::uuid[])
      ) shown
      JOIN "Availability" sold ON sold."subjectId" = shown.subject
      WHERE sold.market = ANY(${[...markets]}) AND sold.phase IS NOT NULL`,
  );
  return rows.map(({ id }) => id);
}
