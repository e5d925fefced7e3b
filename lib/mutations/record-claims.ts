import "server-only";
import { machineNow, today } from "@/lib/clock";
import { claimToRow } from "@/lib/db/claim-row";
import { inBatches } from "@/lib/db/in-batches";
import type { Transaction } from "@/lib/db/transaction";
import type { Claim } from "@/lib/domain/claim/claim";
import { type ClaimFault, claimFaults } from "@/lib/domain/claim/claim-faults";
import { namedIn } from "@/lib/domain/claim/points-to";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { recordId } from "@/lib/db/record-id";
import { Outdated, refuse } from "./transact";

/** One statement to record: what it says, whose words, and where they were read. */
export interface ClaimToRecord extends Omit<Claim, "id" | "recordedAt" | "reviewed" | "operations"> {
  readonly said: string;
  readonly documentId: string | null;
  readonly note: string | null;
  /** Where a fault of the claim is told, or a fault of each kind; left out, at no field. */
  readonly field?: string | ((fault: ClaimFault) => string);
}

export interface Recording {
  /** Null for the system: the catalog, or a script. */
  readonly by: EditorId | null;
  /** The submission that they come with; null for the catalog. */
  readonly submissionKey: string | null;
  /** Claims that are not reviewed wait, and are not in force. */
  readonly reviewed: boolean;
}

/**
 * Enters claims into the ledger, in the order given, and returns their ids. Projects nothing: the caller does, once it is
 * through. Refused: a claim that cannot be true of its subject, whoever says it.
 */
export async function recordClaims(
  tx: Transaction,
  claims: readonly ClaimToRecord[],
  { by, submissionKey, reviewed }: Recording,
): Promise<string[]> {
  const day = today();
  const faults = claims.flatMap((claim) =>
    claimFaults(claim, { today: day }).map((fault) => ({
      field: fieldOf(claim, fault),
      code: "claim" as const,
      fault,
    })),
  );
  if (faults.length > 0) refuse(...faults);
  await expectUnmerged(tx, claims);
  // The clock of records is the real one, also where DEBUT_NOW pins the day that pages go by.
  const recordedAt = machineNow().toISOString();
  const rows = claims.map(({ said, documentId, note, field: _, ...claim }) => {
    const id = recordId();
    const row = claimToRow({ ...claim, id, recordedAt, reviewed });
    return { ...row, id, said, documentId, note, recordedById: by, submissionKey };
  });
  await inBatches(rows, (data) => tx.claim.createMany({ data }));
  return rows.map(({ id }) => id);
}

function fieldOf({ field = "" }: ClaimToRecord, fault: ClaimFault): string {
  return typeof field === "string" ? field : field(fault);
}

/** A device may have been merged between the moment it was found and the moment it was held: what leads to it leads on. */
async function expectUnmerged(tx: Transaction, claims: readonly ClaimToRecord[]): Promise<void> {
  const merged = await tx.device.count({ where: { id: { in: claims.flatMap(namedIn) }, mergedIntoId: { not: null } } });
  if (merged > 0) throw new Outdated();
}
