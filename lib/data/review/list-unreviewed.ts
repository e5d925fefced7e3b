import "server-only";
import { z } from "zod";
import { type DeskClaimView, loadDeskClaims } from "@/lib/data/desk-claims";
import { db } from "@/lib/db/client";
import { editorMay } from "@/lib/db/editor-may";
import type { EditorId } from "@/lib/domain/editor/editor-id";

/** As many submissions are shown at once; the next come up as these are worked off. */
const SHOWN = 10;

/** What somebody recorded with one form, as far as it waits for review. */
export interface UnreviewedView {
  /** Its submission's key. */
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string | null;
  readonly claims: readonly DeskClaimView[];
}

export interface UnreviewedQueue {
  readonly waiting: readonly UnreviewedView[];
  /** How many submissions wait. */
  readonly total: number;
}

const foundSchema = z.array(z.object({ key: z.string(), total: z.number(), ids: z.array(z.string()) }));

/**
 * What contributors recorded and no editor has accepted or refused, what has waited longest first. Empty for whom it is no
 * business. Fresh, and never cached.
 */
export async function listUnreviewed(by: EditorId): Promise<UnreviewedQueue> {
  if (!(await editorMay(db, by, "review"))) return { waiting: [], total: 0 };
  const found = foundSchema.parse(
    await db.$queryRaw`
      SELECT claim."submissionKey"::text AS key, array_agg(claim.id::text) AS ids, (count(*) OVER ())::int AS total
      FROM "Claim" claim
      WHERE NOT claim.reviewed AND claim."submissionKey" IS NOT NULL AND coalesce((
        SELECT op.kind <> 'strike' FROM "ClaimOp" op
        WHERE op."claimId" = claim.id AND op.kind IN ('strike', 'restore')
        ORDER BY op.at DESC, op.id DESC LIMIT 1
      ), true)
      GROUP BY 1 ORDER BY min(claim."recordedAt"), 1 LIMIT ${SHOWN}`,
  );
  const editor = { select: { user: { select: { name: true } } } } as const;
  const submissions = await db.submission.findMany({
    where: { key: { in: found.map(({ key }) => key) } },
    select: { key: true, at: true, editor },
  });
  const byKey = new Map(submissions.map((submission) => [submission.key, submission]));
  const waiting = await Promise.all(
    found.map(async ({ key, ids }): Promise<UnreviewedView[]> => {
      const submission = byKey.get(key);
      if (!submission) return [];
      const claims = await loadDeskClaims({ id: { in: ids } });
      return [{ key, at: submission.at.toISOString(), by: submission.editor?.user.name ?? null, claims }];
    }),
  );
  return { waiting: waiting.flat(), total: found[0]?.total ?? 0 };
}
