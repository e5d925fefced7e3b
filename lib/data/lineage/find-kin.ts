import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { FORM_FACTORS, type FormFactor } from "@/lib/domain/device/form-factor";
import { GENERATIONS } from "@/lib/domain/lineage/family";

/** A page draws no more kin than this, the nearest. */
const MOST = 24;

const foundSchema = z.array(
  z.object({ id: z.string(), kind: z.enum(["device", "series"]), formFactor: z.enum(FORM_FACTORS).nullable() }),
);

/** A record that somebody puts in a device's family. */
export interface Kin {
  readonly id: string;
  readonly kind: "device" | "series";
  /** Null for a series. */
  readonly formFactor: FormFactor | null;
}

/**
 * The records that somebody puts before, after or beside a device, the nearest first: successors two steps each way, and
 * what is of it, or it of them, a variant, an updated version or a rebrand. Whether that is believed, their claims must tell.
 * One query, served by the indexes on subject and property and on the member.
 */
export async function findKin(subjectId: string): Promise<Kin[]> {
  const rows = await db.$queryRaw`
    WITH RECURSIVE before AS (
      SELECT "memberId" AS id, 1 AS steps FROM "Claim" claim WHERE claim."subjectId" = ${subjectId}::uuid AND ${SUCCEEDS}
      UNION
      SELECT claim."memberId", before.steps + 1 FROM before
        JOIN "Claim" claim ON claim."subjectId" = before.id AND ${SUCCEEDS}
      WHERE before.steps < ${GENERATIONS}
    ), after AS (
      SELECT "subjectId" AS id, 1 AS steps FROM "Claim" claim WHERE claim."memberId" = ${subjectId}::uuid AND ${SUCCEEDS}
      UNION
      SELECT claim."subjectId", after.steps + 1 FROM after
        JOIN "Claim" claim ON claim."memberId" = after.id AND ${SUCCEEDS}
      WHERE after.steps < ${GENERATIONS}
    ), kin AS (
      SELECT id, steps FROM before
      UNION ALL SELECT id, steps FROM after
      UNION ALL SELECT "memberId", 1 FROM "Claim" claim WHERE claim."subjectId" = ${subjectId}::uuid AND ${IS_BESIDE}
      UNION ALL SELECT "subjectId", 1 FROM "Claim" claim WHERE claim."memberId" = ${subjectId}::uuid AND ${IS_BESIDE}
    )
    SELECT kin.id::text AS id, subject.kind::text AS kind, device."formFactor"::text AS "formFactor"
    FROM kin JOIN "Subject" subject ON subject.id = kin.id LEFT JOIN "Device" device ON device.id = kin.id
    WHERE kin.id <> ${subjectId}::uuid
    GROUP BY kin.id, subject.kind, device."formFactor"
    ORDER BY min(kin.steps), kin.id
    LIMIT ${MOST}`;
  return foundSchema.parse(rows);
}

const SUCCEEDS = Prisma.sql`claim.property = 'lineage' AND claim.lineage = 'successor_of' AND claim.stance = 'asserts'`;
const IS_BESIDE = Prisma.sql`claim.property = 'lineage' AND claim.lineage <> 'successor_of' AND claim.stance = 'asserts'`;
