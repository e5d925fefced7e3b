import "server-only";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/clock";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";
import { notifyTags } from "./notify-tags";
import { projectSubjects } from "./project";
import { type ClaimToRecord, recordClaims } from "./record-claims";
import { revise } from "./revise";
import { speakerTags } from "./source-tags";
import { lockSubjects } from "./subjects";
import { mayReview, type Submission } from "./submission";
import { touchedTags } from "./touched-tags";

/** What a form says, once everything that it names is found. */
export interface Entry {
  /** Ids of the subjects that are known and that something is said of. */
  readonly known: readonly string[];
  /** Ids of the series that are known and in which new devices will stand. */
  readonly within: readonly string[];
  /** Makes the new subjects, and the claims about all of them: once the known ones are held, not before. */
  readonly write: () => Promise<Written>;
  readonly note: string;
}

export interface Written {
  readonly created: readonly Subject[];
  readonly claims: readonly ClaimToRecord[];
}

export interface Entered {
  /** In the order of the claims. */
  readonly claimIds: readonly string[];
  readonly tags: readonly string[];
}

/**
 * Enters what a submission says: new subjects and claims, what is then believed, one revision for each subject, and word of
 * what was touched.
 */
export async function enterClaims(tx: Transaction, submission: Submission, entry: Entry): Promise<Entered> {
  const { known, within, write, note } = entry;
  const versions = await lockSubjects(tx, known, within);
  const { created, claims } = await write();
  for (const { id } of created) versions.set(id, 1);
  const reviewed = await mayReview(tx, submission.by);
  const claimIds = await recordClaims(tx, claims, { by: submission.by, submissionKey: submission.key, reviewed });
  const touched = [...versions.keys()];
  const projected = await projectSubjects(tx, touched, today());
  await revise(tx, submission, { versions, projected, why: note || null });
  const lists = created.some(({ kind }) => kind === "device") ? [tags.list("devices")] : [];
  const told = [...(await touchedTags(tx, touched, projected)), ...lists, ...speakerTags(claims)];
  await notifyTags(tx, told);
  return { claimIds, tags: told };
}
