import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { FORM_FACTORS, type FormFactor } from "@/lib/domain/device/form-factor";

/** Families on either side of one, and phones of each, that a page tells of. */
const FAMILIES = 6;
const DEVICES = 12;
const READ = 60;
/** What follows those, or they follow, in whatever family: so many are looked at. */
const KIN = 80;

const recordSchema = z.array(z.object({ id: z.string(), kind: z.enum(["device", "series"]) }));
type FoundRecord = z.output<typeof recordSchema>[number];
const deviceSchema = z.array(
  z.object({ id: z.string(), seriesId: z.string().nullable(), formFactor: z.enum(FORM_FACTORS) }),
);

export interface LineDevice {
  readonly id: string;
  /** Null for a phone that belongs to no family. */
  readonly seriesId: string | null;
  readonly formFactor: FormFactor;
}

/** What somebody puts before or after a family. Whether that is believed, their claims must tell. */
export interface FoundLine {
  /** Series, and phones of none; those with the most successions first. */
  readonly families: readonly FoundRecord[];
  readonly devices: readonly LineDevice[];
  /** Whatever is said to follow the devices: of their descent alone is asked. */
  readonly kin: readonly FoundRecord[];
}

const NOTHING: FoundLine = { families: [], devices: [], kin: [] };

/**
 * The families that somebody says are followed by one of `own` (a series and its devices) or follow one, each with its first
 * devices. Served by the indexes on a claim's subject and property, on its member, and on the series of a device.
 */
export async function findLine(own: readonly string[]): Promise<FoundLine> {
  const families = recordSchema.parse(await db.$queryRaw(familiesQuery(own)));
  if (families.length === 0) return NOTHING;
  const devices = deviceSchema.parse(await db.$queryRaw(devicesQuery(families.map(({ id }) => id))));
  const shown = [...families, ...devices].map(({ id }) => id);
  return { families, devices, kin: recordSchema.parse(await db.$queryRaw(kinQuery(shown))) };
}

/** As `FOLLOWING` has it. */
const FOLLOWS = Prisma.sql`claim.property = 'lineage' AND claim.lineage IN ('successor_of', 'updated_version_of')
  AND claim.stance = 'asserts'`;

export function familiesQuery(own: readonly string[]): Prisma.Sql {
  const ids = Prisma.sql`ANY(${[...own]}::uuid[])`;
  return Prisma.sql`
    WITH near AS (
      SELECT claim."memberId" AS id FROM "Claim" claim WHERE claim."subjectId" = ${ids} AND ${FOLLOWS}
      UNION ALL SELECT claim."subjectId" FROM "Claim" claim WHERE claim."memberId" = ${ids} AND ${FOLLOWS}
    ), family AS (
      SELECT COALESCE(device."seriesId", near.id) AS id FROM near LEFT JOIN "Device" device ON device.id = near.id
    )
    SELECT family.id::text AS id, subject.kind::text AS kind
    FROM family JOIN "Subject" subject ON subject.id = family.id
    WHERE NOT family.id = ${ids} AND subject.kind IN ('series', 'device')
    GROUP BY family.id, subject.kind ORDER BY count(*) DESC, family.id LIMIT ${FAMILIES}`;
}

/** Read without an order, which would tempt the planner into the index on the id: so many no family has. */
export function devicesQuery(families: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT id::text AS id, "seriesId"::text AS "seriesId", "formFactor"::text AS "formFactor" FROM (
      SELECT device.*, row_number() OVER (PARTITION BY family.id ORDER BY device.id) AS place
      FROM unnest(${[...families]}::uuid[]) family (id) CROSS JOIN LATERAL (
        (SELECT * FROM "Device" member WHERE member."seriesId" = family.id LIMIT ${READ})
        UNION ALL SELECT * FROM "Device" alone WHERE alone.id = family.id
      ) device
      WHERE device."mergedIntoId" IS NULL
    ) placed
    WHERE place <= ${DEVICES} ORDER BY id`;
}

function kinQuery(devices: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT claim."subjectId"::text AS id, claim."subjectKind"::text AS kind FROM "Claim" claim
    WHERE claim."memberId" = ANY(${[...devices]}::uuid[]) AND ${FOLLOWS} ORDER BY id LIMIT ${KIN}`;
}
