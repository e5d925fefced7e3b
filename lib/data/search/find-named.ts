import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { CERTAINTIES } from "@/lib/domain/belief/belief";
import type { NameQuery } from "@/lib/data/search/name-query";

const NAME_KINDS = ["official", "rumored", "codename", "model_number"] as const;

const namedSchema = z.array(
  z.object({
    /** Of a market, its code. */
    id: z.string(),
    noun: z.enum(["device", "series", "launch", "market"]),
    /** Null for a market. */
    brandId: z.string().nullable(),
    text: z.string(),
    normalized: z.string(),
    /** Null for a working name, a title or a market's name, which no claim gave. */
    kind: z.enum(NAME_KINDS).nullable(),
    current: z.boolean(),
    market: z.string().nullable(),
    certainty: z.enum(CERTAINTIES),
    /** The latest day of its announcement, as YYYY-MM-DD. */
    day: z.string().nullable(),
  }),
);

/** As many names of each way to be found as are looked at: more than anyone reads through, and few enough to be quick. */
export const CANDIDATES = 100;

/** A device, a series, a launch or a market, with a name of it that may answer. */
export type Named = z.infer<typeof namedSchema>[number];

/** The names that may answer, in no order: those that begin with what is sought first of all, whatever else there is. */
export async function findNamed({ folded, exactly, runs, beside, makers }: NameQuery): Promise<Named[]> {
  const rows = await db.$queryRaw`
    SELECT coalesce(id::text, market) AS id, noun, maker::text AS "brandId", called AS text, normal AS normalized, kind, current,
      market, certainty, day::text
    FROM names_like(${folded}, ${exactly}::text[], ${runs}::tsquery, ${beside}::tsquery, ${makers}::uuid[], ${CANDIDATES}::int)`;
  return namedSchema.parse(rows);
}
