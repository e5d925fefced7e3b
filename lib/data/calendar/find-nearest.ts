import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { parseDay } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

const nearestSchema = z.tuple([z.object({ before: z.string().nullable(), after: z.string().nullable() })]);

/**
 * The nearest days before and after a span without launches on which a calendar has one. Each end of a window is looked
 * for on its own, from the span outward: an index answers with its next row, however many launches there are.
 */
export async function findNearest(from: Day, to: Day): Promise<{ before: Day | null; after: Day | null }> {
  const [{ before, after }] = nearestSchema.parse(
    await db.$queryRaw`
      SELECT (SELECT max(day)::text FROM (
               (SELECT latest AS day FROM "LaunchEvent" WHERE listed AND latest < ${from}::date ORDER BY latest DESC LIMIT 1)
               UNION ALL
               (SELECT earliest FROM "LaunchEvent" WHERE listed AND latest IS NULL AND earliest < ${from}::date
                ORDER BY earliest DESC LIMIT 1)) AS earlier) AS before,
             (SELECT min(day)::text FROM (
               (SELECT earliest AS day FROM "LaunchEvent" WHERE listed AND earliest > ${to}::date ORDER BY earliest LIMIT 1)
               UNION ALL
               (SELECT latest FROM "LaunchEvent" WHERE listed AND earliest IS NULL AND latest > ${to}::date
                ORDER BY latest LIMIT 1)) AS later) AS after`,
  );
  return { before: before === null ? null : parseDay(before), after: after === null ? null : parseDay(after) };
}
