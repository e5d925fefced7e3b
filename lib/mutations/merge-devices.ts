import "server-only";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/clock";
import { loadClaims } from "@/lib/db/load-claims";
import type { Transaction } from "@/lib/db/transaction";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { MadeChange, Result } from "@/lib/domain/fault";
import { readWhy } from "@/lib/schemas/why";
import { correctMentions, loadMentions } from "./merge/correct-mentions";
import { redirectDuplicate } from "./merge/redirect-duplicate";
import { resolvePair } from "./merge/resolve-pair";
import { notifyTags } from "./notify-tags";
import { obstacleTo } from "./obstacle";
import { enterOperations } from "./operate";
import { projectSubjects } from "./project";
import type { RenamedRecord } from "./rename-record";
import { revise } from "./revise";
import { lockSubjects } from "./subjects";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { Outdated, refuse, transact } from "./transact";

/** A link to either may stand on any page. */
const TOUCHED = [tags.everything];

/**
 * Makes one of two records of the same phone. Every claim about the duplicate is refiled, what points to it is corrected to
 * point to the other, and its addresses lead there for good. Answers with the record that stays. Refused, at `from` and `into`:
 * a device that is none or was merged before, one into itself, and devices of brands that are not of one family; and, of a form
 * that showed what it would move, whatever has changed of either since it was opened.
 */
export async function mergeDevices(
  fromId: string,
  intoId: string,
  why: string,
  by: EditorId | null,
  key: string,
  seen?: SeenVersions,
): Promise<Result<RenamedRecord>> {
  const reason = readWhy(why);
  if (!reason.ok) return reason;
  const submission: Submission = { by, key, verb: "mergeDevices" };
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (!earlier) return merge(tx, submission, { fromId, intoId, why: reason.value, seen });
    const select = { id: true, slug: true } as const;
    return { ...(await tx.device.findUniqueOrThrow({ where: { id: earlier.madeId }, select })), tags: [] };
  });
}

/** The versions of the two records that a form told of. */
export interface SeenVersions {
  readonly from: number;
  readonly into: number;
}

interface Merge {
  readonly fromId: string;
  readonly intoId: string;
  readonly why: string;
  readonly seen: SeenVersions | undefined;
}

async function merge(
  tx: Transaction,
  submission: Submission,
  { fromId, intoId, why, seen }: Merge,
): Promise<RenamedRecord> {
  await resolvePair(tx, fromId, intoId);
  const mentioning = (await loadMentions(tx, fromId)).map(({ subject }) => subject.id);
  const subjects = [...new Set([fromId, intoId, ...mentioning])];
  const versions = await lockSubjects(tx, subjects);
  // Once it is held, nobody adds a claim about it, or one that points to it, or merges it: what was found may be outdated.
  const { from, into } = await resolvePair(tx, fromId, intoId);
  const moved = versions.get(from.id) !== (seen?.from ?? 0) + 1 || versions.get(into.id) !== (seen?.into ?? 0) + 1;
  if (seen && moved)
    refuse({ field: "", code: "changed-meanwhile", changes: await changesSince(tx, from, into, seen) });
  const mentions = await loadMentions(tx, from.id);
  if (mentions.some(({ subject }) => !versions.has(subject.id))) throw new Outdated();

  const refiling = { kind: "refile", to: { kind: "device", id: into.id }, why, effectiveOn: today() } as const;
  const claims = await loadClaims(tx, [from.id]);
  const movable = claims.filter((claim) => obstacleTo(refiling, claim) === null);
  await enterOperations(tx, submission, movable, refiling);
  // "The successor of the other": said of one phone, it says nothing.
  const emptied = claims.filter((claim) => !movable.includes(claim));
  await correctMentions(tx, submission, [...emptied, ...mentions], { into, why });
  const catalog = await redirectDuplicate(tx, from, into);

  const projected = await projectSubjects(tx, subjects, today());
  await revise(tx, submission, { versions, projected, why, catalog });
  await leaveSubmission(tx, submission, into.id);
  await notifyTags(tx, TOUCHED);
  return { id: into.id, slug: into.slug, tags: TOUCHED };
}

/** More is not told at once. */
const MOST_TOLD = 5;

/** What was made of either record since the form that names these versions was opened, the latest first. */
async function changesSince(
  tx: Transaction,
  from: { readonly id: string },
  into: { readonly id: string },
  seen: SeenVersions,
): Promise<MadeChange[]> {
  const since = (subjectId: string, version: number) => ({ subjectId, version: { gt: version } });
  const revisions = await tx.revision.findMany({
    where: { OR: [since(from.id, seen.from), since(into.id, seen.into)] },
    select: { verb: true, at: true, by: { select: { user: { select: { name: true } } } } },
    orderBy: { at: "desc" },
    take: MOST_TOLD,
  });
  return revisions.map(({ verb, at, by }) => ({ verb, at: at.toISOString(), by: by?.user.name ?? null }));
}
