import "server-only";
import { machineNow, today } from "@/lib/clock";
import { loadClaimsById } from "@/lib/db/load-claims";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { Claim } from "@/lib/domain/claim/claim";
import { pointsTo } from "@/lib/domain/claim/points-to";
import { obstacleTo } from "../obstacle";
import { enterOperations } from "../operate";
import type { Submission } from "../submission";
import type { MergedDevice } from "./resolve-pair";

/** The claims that point to a device: line-ups, members of a series, lineage. */
export async function loadMentions(tx: Transaction, deviceId: string): Promise<Claim[]> {
  const rows = await tx.claim.findMany({ where: { memberId: deviceId }, select: { id: true } });
  return loadClaimsById(
    tx,
    rows.map(({ id }) => id),
  );
}

/**
 * Strikes claims that point to a duplicate and records them anew, pointing to the device that stays, with all that was done
 * to them. What a claim points to is part of what it says, and that is never edited: naming the duplicate was an error of
 * recording, so that it is undone as any other is, and both clocks go on telling the truth. Of those between the two nothing
 * is recorded anew: no phone is its own successor.
 */
export async function correctMentions(
  tx: Transaction,
  submission: Submission,
  mentions: readonly Claim[],
  { into, why }: { readonly into: MergedDevice; readonly why: string },
): Promise<void> {
  const striking = { kind: "strike", why, effectiveOn: today() } as const;
  const standing = mentions.filter((claim) => obstacleTo(striking, claim) === null);
  await enterOperations(tx, submission, standing, striking);
  const wanted = standing.filter(({ subject, value }) => subject.id !== into.id && pointsTo(value)?.id !== into.id);
  const id = { in: wanted.map((claim) => claim.id) };
  const anew = new Map(wanted.map((claim) => [claim.id, recordId()]));
  const at = machineNow();
  const common = { submissionKey: submission.key };

  const rows = await tx.claim.findMany({ where: { id } });
  await tx.claim.createMany({
    data: rows.map((row) => ({
      ...{ ...row, ...common, id: anew.get(row.id)!, memberId: into.id },
      ...{ recordedAt: at, recordedById: submission.by },
    })),
  });
  const operations = await tx.claimOp.findMany({
    // Where it was filed is history of the struck one.
    where: { claimId: id, kind: { not: "refile" }, NOT: { submissionKey: submission.key } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  await tx.claimOp.createMany({
    data: operations.map((operation) => ({
      ...{ ...operation, ...common, id: recordId(), claimId: anew.get(operation.claimId)! },
      ...{ at, byId: submission.by },
    })),
  });
}
