import type { RecordFields } from "@/lib/domain/record/merge-fields";

/** An edit whose success was answered. */
export interface AcknowledgedEdit {
  readonly key: string;
  readonly record: string;
  /** What the form that was sent showed its author of the fields, and what they were to become. */
  readonly seen: RecordFields;
  readonly wanted: RecordFields;
}

/** A revision of a record, as it stands in the database. */
export interface WrittenEdit {
  readonly key: string;
  readonly record: string;
  readonly version: number;
  readonly before: RecordFields;
  readonly after: RecordFields;
}

/** All that is known of a number of edits once they are through. Records by their ids. */
export interface EditTrail {
  readonly begun: ReadonlyMap<string, RecordFields>;
  readonly acknowledged: readonly AcknowledgedEdit[];
  readonly written: readonly WrittenEdit[];
  readonly standing: ReadonlyMap<string, RecordFields>;
}

export type Finding =
  /** Success was answered, and there is no revision, or more than one. */
  | "not written once"
  /** A revision of which nobody was told that it was recorded. */
  | "never answered"
  /** A version between two others is of no revision. */
  | "a gap"
  /** A revision does not begin where the one before it ended. */
  | "a broken chain"
  /** What was wanted is not what was written. */
  | "not as wanted"
  /** A value was replaced that its author had not been shown: the lost update. */
  | "overwritten unseen"
  /** What stands is not what was written last. */
  | "not what stands";

/** Everything that is wrong, one line each; an edit that was lost is among them however it was lost. */
export function auditEdits(trail: EditTrail): readonly Finding[] {
  return [...auditKeys(trail), ...[...trail.begun.keys()].flatMap((record) => auditRecord(record, trail))];
}

function auditKeys({ acknowledged, written }: EditTrail): Finding[] {
  const times = new Map<string, number>();
  for (const { key } of written) times.set(key, (times.get(key) ?? 0) + 1);
  const answered = new Set(acknowledged.map(({ key }) => key));
  return [
    ...acknowledged.filter(({ key }) => times.get(key) !== 1).map(() => "not written once" as const),
    ...written.filter(({ key }) => !answered.has(key)).map(() => "never answered" as const),
  ];
}

function auditRecord(record: string, { begun, acknowledged, written, standing }: EditTrail): Finding[] {
  const byKey = new Map(acknowledged.map((edit) => [edit.key, edit]));
  const state = new Map(Object.entries(begun.get(record) ?? {}));
  const revisions = written.filter((one) => one.record === record).sort((one, next) => one.version - next.version);
  const found: Finding[] = [];
  for (const [place, { key, version, before, after }] of revisions.entries()) {
    const edit = byKey.get(key);
    if (place > 0 && version !== revisions[place - 1]!.version + 1) found.push("a gap");
    for (const [field, value] of Object.entries(before)) {
      if (state.get(field) !== value) found.push("a broken chain");
      if (edit && edit.seen[field] !== value) found.push("overwritten unseen");
    }
    for (const [field, value] of Object.entries(after)) state.set(field, value);
    const wanted = Object.entries(edit?.wanted ?? {});
    found.push(...wanted.flatMap(([field, value]) => (state.get(field) === value ? [] : ["not as wanted" as const])));
  }
  const stands = Object.entries(standing.get(record) ?? {});
  return [
    ...found,
    ...stands.flatMap(([field, value]) => (state.get(field) === value ? [] : ["not what stands" as const])),
  ];
}
