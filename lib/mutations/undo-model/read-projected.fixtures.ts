import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { projectedIn, type World } from "../ledger-worlds.fixtures";

/** All that is projected of a world, with the claims that it rests on, in one query: equal or not. */
export async function readProjected(world: World): Promise<unknown> {
  const ids = Prisma.sql`ANY(${projectedIn(world)}::uuid[])`;
  const [row] = await db.$queryRaw<unknown[]>`
    SELECT
      (SELECT json_agg(to_jsonb(l) - 'slug' ORDER BY id) FROM "LaunchEvent" l WHERE id = ${ids}) AS launches,
      (SELECT json_agg(to_jsonb(d) - 'slug' ORDER BY id) FROM "Device" d WHERE id = ${ids}) AS devices,
      (SELECT json_agg(to_jsonb(s) - 'slug' ORDER BY id) FROM "Series" s WHERE id = ${ids}) AS series,
      (SELECT json_agg(told ORDER BY told) FROM (
        SELECT to_jsonb(m) - 'id' || jsonb_build_object('basis', (
          SELECT jsonb_agg(b."claimId"::text || b.role ORDER BY 1) FROM "Basis" b WHERE b."lineUpMemberId" = m.id)) AS told
        FROM "LineUpMember" m WHERE "launchId" = ${ids}) members) AS members,
      (SELECT json_agg(told ORDER BY told) FROM (
        SELECT to_jsonb(a) - 'id' || jsonb_build_object('basis', (
          SELECT jsonb_agg(b."claimId"::text || b.role ORDER BY 1) FROM "Basis" b WHERE b."availabilityId" = a.id)) AS told
        FROM "Availability" a WHERE "subjectId" = ${ids}) markets) AS markets,
      (SELECT json_agg(told ORDER BY told) FROM (
        SELECT to_jsonb(n) - 'id' AS told FROM "Name" n WHERE "subjectId" = ${ids}) names) AS names,
      (SELECT json_agg("launchId"::text || "claimId"::text || role ORDER BY 1) FROM "Basis" WHERE "launchId" = ${ids}) AS basis`;
  return row;
}
