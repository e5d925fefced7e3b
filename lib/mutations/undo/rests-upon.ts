import "server-only";
import { today } from "@/lib/clock";
import { loadClaimsById } from "@/lib/db/load-claims";
import { standingUndos, UNDO } from "@/lib/db/standing-undo";
import type { Transaction } from "@/lib/db/transaction";
import { isInForce } from "@/lib/domain/claim/in-force";
import { refuse } from "../transact";
import type { DoneOperation } from "./counter-operation";
import { type DoneChange, type ItemStep, loadMade } from "./load-change";

/** No record's address has moved on more often, and no record is so spoken of without some of it standing among the last. */
const LOOKED_AT = 200;

/** Refuses to undo what has been undone, and tells by which change. */
export async function refuseWhereUndone(tx: Transaction, { key }: Pick<DoneChange, "key">): Promise<void> {
  const undone = (await standingUndos(tx, [key])).get(key);
  if (undone) refuse({ field: "", code: "already-undone", change: await loadMade(tx, undone.key) });
}

/**
 * Refuses to undo a change that a later one rests on, and tells which: one that did something to the same claims since, or that
 * recorded what is said of a record which came with the change.
 */
export async function refuseWhereRestedUpon(tx: Transaction, change: DoneChange): Promise<void> {
  const later = [...laterThan(change), ...(await evidenceIn(tx, change)), ...(await saidOfNew(tx, change))];
  const idle = await idleAmong(tx, later);
  // Of several the last: it is the one that can be undone first.
  const resting = later
    .filter(({ submissionKey }) => submissionKey === null || !idle.has(submissionKey))
    .sort((a, b) => b.at.getTime() - a.at.getTime())[0];
  if (resting)
    await refuseFor(tx, { ...resting, verb: resting.kind === null ? "recordReport" : `${resting.kind}Claim` });
}

/** The keys of changes that leave things as they were: what was undone since, and what undid it. */
async function idleAmong(
  tx: Transaction,
  later: readonly { readonly submissionKey: string | null }[],
): Promise<ReadonlySet<string>> {
  const keys = [...new Set(later.flatMap(({ submissionKey }) => submissionKey ?? []))];
  const undos = await standingUndos(tx, keys);
  const undoings = await tx.submission.findMany({ where: { key: { in: keys }, verb: UNDO } });
  const done = undoings.flatMap(({ key, madeId }) => (madeId !== null && keys.includes(madeId) ? [key] : []));
  return new Set([...undos.keys(), ...done]);
}

interface Resting {
  readonly submissionKey: string | null;
  readonly verb: string;
  readonly at: Date;
}

async function refuseFor(tx: Transaction, { submissionKey, verb, at }: Resting): Promise<never> {
  const byNobody = { verb, at: at.toISOString(), by: null };
  const change = submissionKey === null ? byNobody : await loadMade(tx, submissionKey);
  return refuse({ field: "", code: "rested-upon", change });
}

/**
 * What was done since to the claims that a change recorded, or did something to. The review of a claim and all else that is done
 * to it do not rest on each other: either is taken back as if the other were not.
 */
function laterThan({ key, recorded, done, operations }: DoneChange): DoneOperation[] {
  const claims = new Set([...recorded, ...done.map(({ claimId }) => claimId)]);
  return [...claims].flatMap((id) => {
    const own = operations.filter(({ claimId }) => claimId === id);
    const last = own.findLastIndex(({ submissionKey }) => submissionKey === key);
    const reviewing = !recorded.includes(id) && isReview(own[last]);
    return own.slice(last + 1).filter((later) => isReview(later) === reviewing);
  });
}

function isReview(operation: DoneOperation | undefined): boolean {
  return operation?.kind === "accept" || operation?.kind === "unaccept";
}

/** Verdicts on other claims that name what a change recorded as what shows them. */
async function evidenceIn(tx: Transaction, { key, recorded }: DoneChange) {
  return tx.claimOp.findMany({
    where: { evidenceClaimId: { in: [...recorded] }, NOT: { submissionKey: key } },
    select: { submissionKey: true, kind: true, at: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
}

/** What others say, in force today, of the records that came with a change: without it nobody would have named them. */
async function saidOfNew(tx: Transaction, { key, versions }: DoneChange) {
  const made = [...versions].flatMap(([id, version]) => (version === 1 ? [id] : []));
  if (made.length === 0) return [];
  const rows = await tx.claim.findMany({
    where: {
      OR: [{ subjectId: { in: made } }, { memberId: { in: made } }],
      AND: { OR: [{ submissionKey: null }, { submissionKey: { not: key } }] },
    },
    select: { id: true, submissionKey: true, recordedAt: true },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: LOOKED_AT,
  });
  const claims = await loadClaimsById(
    tx,
    rows.map(({ id }) => id),
  );
  const clocks = { statedBy: today(), recordedBy: null };
  const standing = new Set(claims.filter((claim) => isInForce(claim, clocks)).map(({ id }) => id));
  return rows
    .filter(({ id }) => standing.has(id))
    .map(({ submissionKey, recordedAt }) => ({ submissionKey, kind: null, at: recordedAt }));
}

/** Refuses to set back what a later change of the same record, its address or its place has moved on. */
export async function refuseAsMovedOn(
  tx: Transaction,
  { subjectId, version, touching }: { subjectId: string; version: number; touching: (after: object) => boolean },
): Promise<never> {
  const later = await tx.revision.findMany({
    where: { subjectId, version: { gt: version } },
    select: { submissionKey: true, verb: true, at: true, after: true },
    orderBy: { version: "desc" },
    take: LOOKED_AT,
  });
  return refuseForTouching(tx, later, touching);
}

/** The same of a source, or of a group of markets. */
export async function refuseItemAsMovedOn(tx: Transaction, { item, version, after }: ItemStep): Promise<never> {
  const of = item.kind === "source" ? { sourceId: item.id } : { marketCode: item.id };
  const later = await tx.catalogRevision.findMany({
    where: { ...of, version: { gt: version } },
    select: { submissionKey: true, verb: true, at: true, after: true },
    orderBy: { version: "desc" },
    take: LOOKED_AT,
  });
  return refuseForTouching(tx, later, (side) => Object.keys(after).some((field) => field in side));
}

async function refuseForTouching(
  tx: Transaction,
  later: readonly (Resting & { readonly after: unknown })[],
  touching: (after: object) => boolean,
): Promise<never> {
  const touched = later.filter(({ after }) => typeof after === "object" && after !== null && touching(after));
  const idle = await idleAmong(tx, touched);
  const moved = touched.find(({ submissionKey }) => submissionKey === null || !idle.has(submissionKey));
  return moved ? refuseFor(tx, moved) : refuse({ field: "", code: "not-undoable" });
}
