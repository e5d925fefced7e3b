import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/window/window";

const idsSchema = z.array(z.object({ id: z.string() }));

/**
 * The brands, by id, with a launch whose window has passed without word of what became of it (DESIGN 3). What its own source
 * told as past ("announced in December 2021", said in 2022) is none. One query, however many brands.
 */
export async function findOverdueBrands(today: Day): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT DISTINCT launch."brandId"::text AS id
    FROM "LaunchEvent" launch
    WHERE launch.listed AND NOT launch.settled AND launch.status = 'planned' AND launch.latest < ${today}::date
      AND NOT EXISTS (
        SELECT FROM "Basis" basis JOIN "Claim" claim ON claim.id = basis."claimId"
        WHERE basis."launchId" = launch.id AND basis.role <> 'dissenting'
          AND claim.stance = 'asserts' AND claim.wording = 'states' AND claim."statedFrom" > claim.latest
      )`;
  return idsSchema.parse(rows).map(({ id }) => id);
}
