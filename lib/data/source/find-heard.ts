import "server-only";
import { z } from "zod";
import type { SourceLineView } from "@/lib/data/source/source-view";
import { shownBy } from "@/lib/data/source/shown-claim";
import { tallyVerdicts } from "@/lib/data/source/tally-verdicts";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { SOURCE_KINDS, type SourceKind } from "@/lib/domain/claim/claim";
import { NO_VERDICTS } from "@/lib/domain/verdict/tally";
import { day as dayOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** No more claims of one source are counted for a list: what is beyond them is told as "more than". */
export const CLAIMS_COUNTED = 500;

/** Of each kind, as many as the list of all tells; a kind's own pages have the rest. */
export const EACH_KIND = 24;

/** Sources on one page of a kind. */
export const ON_PAGE = 100;

const heardSchema = z.array(
  z.object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: z.enum(SOURCE_KINDS),
    claims: z.number(),
    statedFrom: z.string().transform(dayOf),
    statedTo: z.string().transform(dayOf),
    total: z.number(),
  }),
);
type Heard = z.output<typeof heardSchema>[number];

export interface FoundHeard {
  readonly line: SourceLineView;
  /** How many of its kind were heard. */
  readonly total: number;
}

/** The most heard of each kind. */
export async function findMostHeard(day: Day): Promise<FoundHeard[]> {
  const rows = await db.$queryRaw`
    SELECT * FROM (
      SELECT heard.*, count(*) OVER (PARTITION BY kind)::int AS total,
        row_number() OVER (PARTITION BY kind ORDER BY claims DESC, "statedTo" DESC, slug) AS place
      FROM (${heardOf(Prisma.sql`true`, day)}) heard
    ) placed
    WHERE place <= ${EACH_KIND} ORDER BY kind, place`;
  return withVerdicts(heardSchema.parse(rows), day);
}

/** A page of the sources of one kind, by address: as near to the order of names as bytes sort. Pages count from 1. */
export async function findOfKind(kind: SourceKind, page: number, day: Day): Promise<FoundHeard[]> {
  const rows = await db.$queryRaw`
    SELECT heard.*, count(*) OVER ()::int AS total FROM (${heardOf(Prisma.sql`source.kind::text = ${kind}`, day)}) heard
    ORDER BY slug LIMIT ${ON_PAGE} OFFSET ${(page - 1) * ON_PAGE}`;
  return withVerdicts(heardSchema.parse(rows), day);
}

/**
 * Sources of which readers are shown something. All of them are looked at, each with one reach into the index on the source of
 * a claim, whose latest statements come first, and no further than claims are counted.
 */
function heardOf(which: Prisma.Sql, day: Day): Prisma.Sql {
  return Prisma.sql`
    SELECT source.id::text AS id, source.slug, source.name, source.kind::text AS kind, said.*
    FROM "Source" source CROSS JOIN LATERAL (
      SELECT count(*)::int AS claims, max("statedTo")::text AS "statedTo",
        (array_agg("statedFrom"::text ORDER BY "statedTo" DESC, "statedFrom" DESC))[1] AS "statedFrom"
      FROM (
        SELECT claim."statedFrom", claim."statedTo" FROM "Claim" claim WHERE claim."sourceId" = source.id AND ${shownBy(day)}
        ORDER BY claim."statedTo" DESC LIMIT ${CLAIMS_COUNTED + 1}
      ) latest
    ) said
    WHERE ${which} AND said.claims > 0`;
}

async function withVerdicts(found: readonly Heard[], day: Day): Promise<FoundHeard[]> {
  const tallies = await tallyVerdicts(
    found.map(({ id }) => id),
    day,
  );
  return found.map(({ id, slug, name, kind, claims, statedFrom, statedTo, total }) => {
    const counted = { count: Math.min(claims, CLAIMS_COUNTED), more: claims > CLAIMS_COUNTED };
    const latest = { statedFrom, statedTo };
    return { line: { slug, name, kind, claims: counted, latest, tally: tallies.get(id) ?? NO_VERDICTS }, total };
  });
}
