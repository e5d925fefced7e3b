import "server-only";
import { z } from "zod";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/clock";
import { loadClaimsById } from "@/lib/db/load-claims";
import { UNDO } from "@/lib/db/standing-undo";
import type { Transaction } from "@/lib/db/transaction";
import type { Claim } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { readWhy } from "@/lib/schemas/why";
import { notifyTags } from "./notify-tags";
import type { Operation } from "./obstacle";
import { enterOperations } from "./operate";
import { projectSubjects } from "./project";
import { type CatalogChange, revise } from "./revise";
import { quotingTags, speakerTags } from "./source-tags";
import { lockSubjects } from "./subjects";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { takeBackDecision } from "./suggestion/enter-decision";
import { touchedTags } from "./touched-tags";
import { Outdated, refuse, transact } from "./transact";
import { counterOf } from "./undo/counter-operation";
import { heldToSetBack } from "./undo/held-to-set-back";
import { type DoneChange, loadChange } from "./undo/load-change";
import { projectRestored } from "./undo/project-restored";
import { refuseMerged } from "./undo/refuse-merged";
import { refuseAsMovedOn, refuseWhereRestedUpon, refuseWhereUndone } from "./undo/rests-upon";
import { restoreCatalog } from "./undo/restore-catalog";
import { restoreItems } from "./undo/restore-items";

export interface UndoneChange {
  /** The key of what was undone. */
  readonly key: string;
  /** The tags that it touched; none when it had been done before. */
  readonly tags: readonly string[];
}

/**
 * Undoes a change as a whole, as a change of its own, which can be undone like any other: what it recorded is struck, what it
 * did to claims is taken back, addresses and duplicates are led as before. Nothing is deleted. Refused: what has been undone,
 * what a later change rests on (and which), and what cannot be set back exactly.
 */
export async function undoChange(
  changeKey: string,
  reason: string,
  by: EditorId | null,
  key: string,
): Promise<Result<UndoneChange>> {
  const why = readWhy(reason);
  if (!why.ok) return why;
  const submission: Submission = { by, key, verb: UNDO };
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (earlier) return { key: earlier.madeId, tags: [] };
    const known = z.guid().safeParse(changeKey).success
      ? await tx.submission.findUnique({ where: { key: changeKey.toLowerCase() } })
      : null;
    if (!known || known.key === key) return refuse({ field: "change", code: "unknown", noun: "change" });
    const touched = await undo(tx, submission, known, why.value);
    await leaveSubmission(tx, submission, known.key);
    return { key: known.key, tags: touched };
  });
}

async function undo(
  tx: Transaction,
  submission: Submission,
  of: { readonly key: string; readonly verb: string },
  why: string,
): Promise<string[]> {
  const found = await loadChange(tx, of);
  if (found.items.length > 0) return restoreItems(tx, submission, found, why);
  const subjects = [...(await subjectsOf(tx, found))];
  const within = await Promise.all(
    (found.catalog ?? []).map(({ subject, before }) => heldToSetBack(tx, subject, before.columns)),
  );
  const versions = await lockSubjects(tx, subjects, within.flat());
  // Once they are held, nobody else does anything to these claims and records: what was found may be outdated.
  const change = await loadChange(tx, of);
  if ([...(await subjectsOf(tx, change))].some((id) => !versions.has(id))) throw new Outdated();
  await refuseWhereUndone(tx, change);
  if (change.catalog === null || isNothing(change)) return refuse({ field: "", code: "not-undoable" });
  await refuseWhereRestedUpon(tx, change);

  const catalog = await setCatalogBack(tx, change);
  const claims = await loadClaimsById(tx, [...change.recorded, ...change.done.map(({ claimId }) => claimId)]);
  await enterCounters(tx, submission, change, { claims, why });
  await refuseMerged(tx, change);
  await takeBackDecision(tx, submission, { key: change.key, why });
  const projected = await projectSubjects(tx, subjects, today());
  await projectRestored(tx, change.catalog);
  await revise(tx, submission, { versions, projected, why, catalog });
  const told =
    catalog.size > 0
      ? [tags.everything]
      : [...(await touchedTags(tx, subjects, projected)), ...speakerTags(claims), ...(await quotingTags(tx, claims))];
  await notifyTags(tx, told);
  return told;
}

/** What a change is about: what it revised, where its claims stand now, and where they will. */
async function subjectsOf(tx: Transaction, { versions, recorded, done }: DoneChange): Promise<Set<string>> {
  const claims = await loadClaimsById(tx, [...recorded, ...done.map(({ claimId }) => claimId)]);
  const from = done.flatMap((one) => (one.from === null ? [] : [one.from.id]));
  return new Set([...versions.keys(), ...claims.map(({ subject }) => subject.id), ...from]);
}

/** An earlier Debut kept no account of what a merge did to the catalog. */
function isNothing({ verb, catalog, recorded, done }: DoneChange): boolean {
  if (verb === "mergeDevices" && !catalog?.some(({ after }) => after.merge !== undefined)) return true;
  return recorded.length + done.length + (catalog?.length ?? 0) === 0;
}

/** Leads addresses and duplicates as before, and sets columns back; answers with what that changed. */
async function setCatalogBack(tx: Transaction, { catalog, versions }: DoneChange): Promise<Map<string, CatalogChange>> {
  const changed = new Map<string, CatalogChange>();
  for (const step of catalog ?? []) {
    const { subject, before, after } = step;
    if (!(await restoreCatalog(tx, step))) {
      const names = Object.keys(columnsOf(after));
      const touching = (side: object) => names.some((name) => name in side);
      await refuseAsMovedOn(tx, { subjectId: subject.id, version: versions.get(subject.id) ?? 0, touching });
    }
    changed.set(subject.id, { before: columnsOf(after), after: columnsOf(before) });
  }
  return changed;
}

function columnsOf({ slug, merge, columns }: NonNullable<DoneChange["catalog"]>[number]["after"]) {
  return {
    ...columns,
    ...(slug !== undefined && { slug }),
    ...(merge && { mergedIntoId: merge.into, led: merge.led }),
  };
}

/** Strikes what was recorded, and takes back what was done, the last first; what is alike is entered in one go. */
async function enterCounters(
  tx: Transaction,
  submission: Submission,
  { recorded, done, operations }: DoneChange,
  { claims, why }: { readonly claims: readonly Claim[]; readonly why: string },
): Promise<void> {
  const now = { why, today: today() };
  const groups = new Map<string, { readonly operation: Operation; readonly ids: string[] }>();
  const add = (operation: Operation, id: string) => {
    const group = groups.get(JSON.stringify(operation)) ?? { operation, ids: [] };
    group.ids.push(id);
    groups.set(JSON.stringify(operation), group);
  };
  for (const one of done.toReversed()) {
    const own = operations.filter(({ claimId }) => claimId === one.claimId);
    const operation = counterOf(
      one,
      own.slice(
        0,
        own.findIndex(({ id }) => id === one.id),
      ),
      now,
    );
    add(operation ?? refuse({ field: "", code: "not-undoable" }), one.claimId);
  }
  for (const id of recorded) add({ kind: "strike", why, effectiveOn: now.today }, id);
  for (const { operation, ids } of groups.values()) {
    await enterOperations(
      tx,
      submission,
      claims.filter(({ id }) => ids.includes(id)),
      operation,
    );
  }
}
