import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/window/window";

const idsSchema = z.array(z.object({ id: z.string() }));

/** Of each brand the launch that comes next, by id; none for a brand with nothing ahead. One query, however many brands. */
export async function findNextLaunches(today: Day): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT DISTINCT ON ("brandId") id::text AS id
    FROM "LaunchEvent"
    WHERE listed AND NOT settled AND status = 'planned' AND (latest IS NULL OR latest >= ${today}::date)
    ORDER BY "brandId", latest ASC NULLS LAST, instant ASC NULLS LAST, earliest DESC NULLS LAST, "LaunchEvent".id`;
  return idsSchema.parse(rows).map(({ id }) => id);
}
