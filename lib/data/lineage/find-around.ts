import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";

/** As long a circle as is looked for, and as many records on the way. */
const STEPS = 12;
const MOST = 40;

const foundSchema = z.array(z.object({ id: z.string() }));

/**
 * The records on the way from a device or a series, from each to what somebody says it succeeds, where that way leads back to
 * where it began; none otherwise. Whether it is believed, their claims must tell. Served by the index on subject and property.
 */
export async function findAround(subjectId: string): Promise<string[]> {
  const rows = await db.$queryRaw`
    WITH RECURSIVE way AS (
      SELECT "memberId" AS id, 1 AS steps FROM "Claim"
      WHERE "subjectId" = ${subjectId}::uuid AND property = 'lineage' AND lineage = 'successor_of' AND stance = 'asserts'
      UNION
      SELECT claim."memberId", way.steps + 1 FROM way JOIN "Claim" claim
        ON claim."subjectId" = way.id AND claim.property = 'lineage' AND claim.lineage = 'successor_of' AND claim.stance = 'asserts'
      WHERE way.steps < ${STEPS} AND way.id <> ${subjectId}::uuid
    )
    SELECT id::text AS id FROM way
    WHERE EXISTS (SELECT FROM way back WHERE back.id = ${subjectId}::uuid)
    GROUP BY id ORDER BY min(steps), id LIMIT ${MOST}`;
  return foundSchema
    .parse(rows)
    .map(({ id }) => id)
    .filter((id) => id !== subjectId);
}
