import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { parseDay } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

const nearestSchema = z.tuple([z.object({ before: z.string().nullable(), after: z.string().nullable() })]);

/** The nearest days before and after a span without launches on which a calendar has one. */
export async function findNearest(from: Day, to: Day): Promise<{ before: Day | null; after: Day | null }> {
  const [{ before, after }] = nearestSchema.parse(
    await db.$queryRaw`
      SELECT max(coalesce(latest, earliest)) FILTER (WHERE coalesce(latest, earliest) < ${from}::date)::text AS before,
             min(coalesce(earliest, latest)) FILTER (WHERE coalesce(earliest, latest) > ${to}::date)::text AS after
      FROM "LaunchEvent" WHERE listed`,
  );
  return { before: before === null ? null : parseDay(before), after: after === null ? null : parseDay(after) };
}
