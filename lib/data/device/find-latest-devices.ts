import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";

const foundSchema = z.array(z.object({ id: z.string() }));

/** A list holds no more devices than this, whatever it is asked for. */
const MOST = 2_400;

/**
 * The ids of the latest devices of each brand, or of one, at most `each` of a brand: those that somebody has spoken of by the
 * projected day, and that are no duplicates. Latest by when they are announced, as their own pages say; what has no date yet
 * counts as the latest. One query, however many brands.
 */
export async function findLatestDevices(each: number, brandId: string | null = null): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT ranked.id::text AS id
    FROM (
      SELECT device.id, row_number() OVER (
        PARTITION BY device."brandId" ORDER BY device."announcedLatest" DESC NULLS FIRST, device.id DESC
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
  return foundSchema.parse(rows).map(({ id }) => id);
}
