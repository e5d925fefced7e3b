import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/window/window";

const idsSchema = z.array(z.object({ id: z.string() }));

/** The brands, by id, with a launch whose window has passed without word of what became of it (DESIGN 3). One query, however many brands. */
export async function findOverdueBrands(today: Day): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT DISTINCT launch."brandId"::text AS id
    FROM "LaunchEvent" launch
    WHERE launch.listed AND NOT launch.settled AND launch.latest < ${today}::date`;
  return idsSchema.parse(rows).map(({ id }) => id);
}
