import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/window/window";

/**
 * True of the `claim` of a query if readers may be shown it on a day: `isShown` of a reading, where claims are too many to read.
 * A restoration undoes the strike before it. Each claim asks the index on the claim of an operation.
 */
export function shownBy(day: Day): Prisma.Sql {
  return Prisma.sql`claim.reviewed AND claim."statedTo" <= ${day}::date AND coalesce((
    SELECT op.kind <> 'strike' FROM "ClaimOp" op
    WHERE op."claimId" = claim.id AND op.kind IN ('strike', 'restore')
    ORDER BY op.at DESC, op.id DESC LIMIT 1
  ), true)`;
}

/** The verdicts `op` that a day knows of, without what was taken back since. */
export function givenBy(day: Day): Prisma.Sql {
  return Prisma.sql`op.kind = 'verdict' AND op."effectiveOn" <= ${day}::date AND NOT EXISTS (
    SELECT FROM "ClaimOp" later
    WHERE later."claimId" = op."claimId" AND later.kind = 'unjudge' AND (later.at, later.id) > (op.at, op.id))`;
}
