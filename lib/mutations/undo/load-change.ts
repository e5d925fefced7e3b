import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { MadeChange } from "@/lib/domain/fault";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import type { CatalogItem } from "../edit/catalog-revision";
import type { Operation } from "../obstacle";
import { type CatalogSide, isEmptySide, readCatalogSide } from "@/lib/db/catalog-side";
import type { DoneOperation } from "./counter-operation";
import type { CatalogStep } from "./restore-catalog";

/** What a change made of a source, or of a group of markets. */
export interface ItemStep {
  readonly item: CatalogItem;
  /** After the change. */
  readonly version: number;
  readonly before: RecordFields;
  readonly after: RecordFields;
}

/** A change, as the ledger and the revisions hold it. */
export interface DoneChange {
  readonly key: string;
  readonly verb: string;
  /** The subjects that it revised, with their versions after it. */
  readonly versions: ReadonlyMap<string, number>;
  /** Null where a revision holds what nobody knows how to set back. */
  readonly catalog: readonly CatalogStep[] | null;
  /** A form changes records, or one of these, and never both. */
  readonly items: readonly ItemStep[];
  /** The ids of the claims that it recorded. */
  readonly recorded: readonly string[];
  /** What it did to other claims, in the order in which it did. */
  readonly done: readonly DoneOperation[];
  /** Everything that was ever done to all of these claims, in order. */
  readonly operations: readonly DoneOperation[];
}

/** The change that was made with a submission. */
export async function loadChange(tx: Transaction, { key, verb }: { key: string; verb: string }): Promise<DoneChange> {
  const revisions = await tx.revision.findMany({
    where: { submissionKey: key },
    include: { subject: { select: { id: true, kind: true } } },
    orderBy: { id: "asc" },
  });
  const claims = await tx.claim.findMany({
    where: { submissionKey: key },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const recorded = claims.map(({ id }) => id);
  const touched = await tx.claimOp.findMany({
    where: { submissionKey: key, claimId: { notIn: recorded } },
    select: { claimId: true },
  });
  const operations = await loadDone(tx, [...recorded, ...touched.map(({ claimId }) => claimId)]);
  return {
    ...{ key, verb, recorded, operations },
    versions: new Map(revisions.map(({ subjectId, version }) => [subjectId, version])),
    catalog: stepsOf(revisions),
    items: await loadItems(tx, key),
    done: operations.filter(({ claimId, submissionKey }) => submissionKey === key && !recorded.includes(claimId)),
  };
}

const fieldsSchema = z.record(z.string(), z.string().nullable());

async function loadItems(tx: Transaction, submissionKey: string): Promise<ItemStep[]> {
  const rows = await tx.catalogRevision.findMany({ where: { submissionKey }, orderBy: { id: "asc" } });
  return rows.flatMap(({ sourceId, marketCode, version, ...sides }): ItemStep[] => {
    const id = sourceId ?? marketCode;
    if (id === null) return [];
    const [before, after] = [fieldsSchema.parse(sides.before), fieldsSchema.parse(sides.after)];
    return [{ item: { kind: sourceId === null ? "market" : "source", id }, version, before, after }];
  });
}

type Revised = Readonly<{ subject: CatalogStep["subject"]; before: unknown; after: unknown }>;

function stepsOf(revisions: readonly Revised[]): CatalogStep[] | null {
  const steps: CatalogStep[] = [];
  for (const { subject, ...sides } of revisions) {
    const [before, after] = [sides.before, sides.after].map((side) => readCatalogSide(subject.kind, side));
    if (!before || !after || !matches(before, after)) return null;
    if (!isEmptySide(after)) steps.push({ subject, before, after });
  }
  return steps;
}

/** What one side names the other names too: else there is no telling what it was. */
function matches(before: CatalogSide, after: CatalogSide): boolean {
  const names = ({ slug, merge, columns }: CatalogSide) => {
    return [slug !== undefined, merge !== undefined, ...Object.keys(columns).sort()].join();
  };
  return names(before) === names(after);
}

async function loadDone(tx: Transaction, claimIds: readonly string[]): Promise<DoneOperation[]> {
  const rows = await tx.claimOp.findMany({
    where: { claimId: { in: [...new Set(claimIds)] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const from = rows.flatMap(({ fromId }) => fromId ?? []);
  const subjects = await tx.subject.findMany({ where: { id: { in: from } }, select: { id: true, kind: true } });
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  return rows.map(({ fromId, kind, ...row }) => {
    return { ...row, kind: kind satisfies Operation["kind"], from: (fromId !== null && byId.get(fromId)) || null };
  });
}

/** Who made a change, as a refusal tells it. */
export async function loadMade(tx: Transaction, key: string): Promise<MadeChange> {
  const { verb, at, editorId } = await tx.submission.findUniqueOrThrow({ where: { key } });
  const editor =
    editorId === null
      ? null
      : await tx.editor.findUnique({ where: { id: editorId }, select: { user: { select: { name: true } } } });
  return { verb, at: at.toISOString(), by: editor?.user.name ?? null };
}
