import "server-only";
import { today } from "@/lib/clock";
import type { Rank } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import type { Day } from "@/lib/domain/window/window";
import { type OperatedClaim, operateOnClaim } from "./operate-on-claim";

/** Takes a claim that was recorded wrongly out of every view. `why` is shown for good; `key` makes it happen once. */
export function strikeClaim(
  claimId: string,
  why: string,
  by: EditorId | null,
  key: string,
  seen?: string,
): Promise<Result<OperatedClaim>> {
  return operateOnClaim(claimId, why, { by, key, verb: "strikeClaim", seen }, (_, reason) => ({
    kind: "strike",
    why: reason,
    effectiveOn: today(),
  }));
}

/** Undoes a strike, or a withdrawal where there is no strike. */
export function restoreClaim(
  claimId: string,
  why: string,
  by: EditorId | null,
  key: string,
  seen?: string,
): Promise<Result<OperatedClaim>> {
  return operateOnClaim(claimId, why, { by, key, verb: "restoreClaim", seen }, (_, reason) => ({
    kind: "restore",
    why: reason,
    effectiveOn: today(),
  }));
}

/** Notes that its source took a claim back on the day `on`: until then it stays known to have been said. */
export function withdrawClaim(
  claimId: string,
  on: Day,
  why: string,
  by: EditorId | null,
  key: string,
  seen?: string,
): Promise<Result<OperatedClaim>> {
  return operateOnClaim(claimId, why, { by, key, verb: "withdrawClaim", seen }, (_, reason) => ({
    kind: "withdraw",
    why: reason,
    effectiveOn: on,
  }));
}

/**
 * Ranks a claim as of today: deprecated it never decides; preferred it wins, but only over claims stated before (DESIGN 4.2).
 * Refused: what it is ranked already, and a struck claim.
 */
export function rankClaim(
  claimId: string,
  rank: Rank,
  why: string,
  by: EditorId | null,
  key: string,
  seen?: string,
): Promise<Result<OperatedClaim>> {
  return operateOnClaim(claimId, why, { by, key, verb: "rankClaim", seen }, (_, reason) => ({
    kind: "rank",
    rank,
    why: reason,
    effectiveOn: today(),
  }));
}
