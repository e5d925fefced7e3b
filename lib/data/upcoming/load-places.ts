import "server-only";
import { z } from "zod";
import type { UndatedEntry } from "@/lib/data/load-launch-entries";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import { db } from "@/lib/db/client";

const placesSchema = z.array(
  z.object({ id: z.string(), code: z.string(), name: z.string(), home: z.string().nullable() }),
);

/** Where each of these, or what it is believed to show, is said to come: countries by their code, then groups. */
export async function loadPlaces(entries: readonly Pick<UndatedEntry, "id">[]): Promise<Map<string, MarketView[]>> {
  const ids = entries.map(({ id }) => id);
  const rows = placesSchema.parse(
    await db.$queryRaw`
      SELECT DISTINCT shown.id::text AS id, market.code, market.name, brand."homeMarket" AS home
      FROM (
        SELECT id, id AS subject FROM unnest(${ids}::uuid[]) AS id
        UNION ALL
        SELECT member."launchId", coalesce(member."deviceId", member."seriesId")
        FROM "LineUpMember" member WHERE member.holds AND member."launchId" = ANY(${ids}::uuid[])
        UNION ALL
        SELECT member."launchId", device."seriesId"
        FROM "LineUpMember" member JOIN "Device" device ON device.id = member."deviceId"
        WHERE member.holds AND member."launchId" = ANY(${ids}::uuid[])
      ) shown
      JOIN "Availability" sold ON sold."subjectId" = shown.subject
        AND sold.phase = 'coming' AND sold.holds AND sold.offer <> 'import'
      JOIN "Market" market ON market.code = sold.market
      JOIN "Subject" subject ON subject.id = shown.subject
      LEFT JOIN "Device" device ON device.id = subject."deviceId"
      LEFT JOIN "Series" series ON series.id = subject."seriesId"
      JOIN "Brand" brand ON brand.id = coalesce(device."brandId", series."brandId")`,
  );
  const places = new Map<string, MarketView[]>();
  // Capitals, and so countries, first.
  rows.sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
  for (const { id, ...place } of rows) places.set(id, [...(places.get(id) ?? []), place]);
  return places;
}
