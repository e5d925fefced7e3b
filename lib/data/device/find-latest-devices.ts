import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";

const idsSchema = z.array(z.object({ id: z.string() }));

/** A list holds no more devices than this, whatever it is asked for. */
const MOST = 2_400;

/**
 * The devices with the latest launches of each brand, or of one, at most `each` of a brand: those that somebody has spoken of
 * by the projected day, and that are no duplicates. What has no date yet counts as the latest. One query, however many brands.
 */
export async function findLatestDevices(each: number, brandId: string | null = null): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT ranked.id::text AS id
    FROM (
      SELECT device.id, row_number() OVER (
        PARTITION BY device."brandId"
        ORDER BY (
          SELECT max(launch.latest)
          FROM "LineUpMember" shown JOIN "LaunchEvent" launch ON launch.id = shown."launchId"
          WHERE shown."deviceId" = device.id AND shown.holds
        ) DESC NULLS FIRST, device.id DESC
      ) AS place
      FROM "Device" device
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
  return idsSchema.parse(rows).map(({ id }) => id);
}
