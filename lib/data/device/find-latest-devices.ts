import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { CERTAINTIES } from "@/lib/domain/belief/belief";

const foundSchema = z.array(
  z.object({ id: z.string(), launchId: z.string().nullable(), certainty: z.enum(CERTAINTIES) }),
);

/** A device, the launch that dates it in a list, and how sure that is; no launch where nobody has given a date. */
export type FoundDevice = z.infer<typeof foundSchema>[number];

/** A list holds no more devices than this, whatever it is asked for. */
const MOST = 2_400;

/**
 * The latest devices of each brand, or of one, at most `each` of a brand: those that somebody has spoken of by the projected
 * day, and that are no duplicates. Each comes with the launch that dates it, by the rule of its own page: one believed to show
 * the device or its series, and not believed not to show the device; the surer first, a canceled one only where there is no
 * other. What has no date yet counts as the latest. One query, however many brands.
 */
export async function findLatestDevices(each: number, brandId: string | null = null): Promise<FoundDevice[]> {
  const rows = await db.$queryRaw`
    SELECT ranked.id::text AS id, ranked."launchId"::text AS "launchId", ranked.certainty::text AS certainty
    FROM (
      SELECT device.id, dated."launchId", coalesce(dated.certainty, 'unknown') AS certainty, row_number() OVER (
        PARTITION BY device."brandId" ORDER BY dated.latest DESC NULLS FIRST, device.id DESC
      ) AS place
      FROM "Device" device
      LEFT JOIN LATERAL (
        SELECT launch.id AS "launchId", launch.latest, greatest(launch.certainty, shown.certainty) AS certainty
        FROM (
          SELECT "launchId", certainty FROM "LineUpMember" WHERE "deviceId" = device.id AND holds
          UNION ALL
          SELECT "launchId", certainty FROM "LineUpMember" WHERE "seriesId" = device."seriesId" AND holds
        ) shown
        JOIN "LaunchEvent" launch ON launch.id = shown."launchId"
        WHERE launch.certainty <> 'unknown' AND NOT EXISTS (
          SELECT FROM "LineUpMember" denied
          WHERE denied."launchId" = launch.id AND denied."deviceId" = device.id AND NOT denied.holds
        )
        ORDER BY launch.status = 'canceled', 3, launch.latest NULLS LAST, launch.precision, launch.id
        LIMIT 1
      ) dated ON true
      WHERE device."mergedIntoId" IS NULL
        AND (${brandId}::uuid IS NULL OR device."brandId" = ${brandId}::uuid)
        AND (
          EXISTS (SELECT FROM "LineUpMember" shown WHERE shown."deviceId" = device.id)
          OR EXISTS (SELECT FROM "Name" name WHERE name."subjectId" = device.id)
        )
    ) ranked
    WHERE ranked.place <= ${each}
    ORDER BY ranked.place
    LIMIT ${MOST}`;
  return foundSchema.parse(rows);
}
