import "server-only";
import { z } from "zod";
import { givenBy, shownBy } from "@/lib/data/source/shown-claim";
import { db } from "@/lib/db/client";
import { VERDICTS } from "@/lib/domain/claim/claim";
import { NO_VERDICTS, type VerdictTally } from "@/lib/domain/verdict/tally";
import type { Day } from "@/lib/domain/window/window";

const talliedSchema = z.array(z.object({ sourceId: z.string(), verdict: z.enum(VERDICTS), count: z.number() }));

/**
 * How these sources' claims were judged, by source; one that is missing was never judged. The last verdict of a claim stands.
 * Verdicts are few, each given by hand: they are read through their own index, and the claims by what they judge.
 */
export async function tallyVerdicts(sourceIds: readonly string[], day: Day): Promise<Map<string, VerdictTally>> {
  const rows = talliedSchema.parse(
    await db.$queryRaw`
      SELECT "sourceId", verdict::text, count(*)::int AS count FROM (
        SELECT DISTINCT ON (claim.id) claim."sourceId"::text AS "sourceId", op.verdict
        FROM "ClaimOp" op JOIN "Claim" claim ON claim.id = op."claimId"
        WHERE ${givenBy(day)} AND claim."sourceId" = ANY(${[...sourceIds]}::uuid[]) AND ${shownBy(day)}
        ORDER BY claim.id, op.at DESC, op.id DESC
      ) standing
      GROUP BY "sourceId", verdict`,
  );
  const tallies = new Map<string, VerdictTally>();
  for (const { sourceId, verdict, count } of rows) {
    tallies.set(sourceId, { ...(tallies.get(sourceId) ?? NO_VERDICTS), [verdict]: count });
  }
  return tallies;
}
