import type { Transaction } from "@/lib/db/transaction";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { type ClaimToRecord, recordClaims } from "@/lib/mutations/record-claims";

export type ClaimToCreate = Pick<ClaimToRecord, "value"> & Partial<Omit<ClaimToRecord, "subject" | "source" | "value">>;

/** A claim that plainly asserts, stated on 1 June 2022 unless told otherwise. Returns its id; projects nothing. */
export async function createClaim(
  tx: Transaction,
  subject: Subject,
  source: Speaker,
  claim: ClaimToCreate,
): Promise<string> {
  const { statedFrom = day("2022-06-01"), statedTo = statedFrom } = claim;
  const plain = {
    market: null,
    offer: null,
    stance: "asserts",
    wording: "states",
    documentId: null,
    note: null,
  } as const;
  const said = "As it was said.";
  const complete: ClaimToRecord = { ...plain, said, ...claim, subject, source, statedFrom, statedTo };
  const [id] = await recordClaims(tx, [complete], { by: null, submissionKey: null, reviewed: true });
  return id!;
}
