import type { Subject } from "@/lib/domain/claim/claim";
import { currentName } from "@/lib/domain/name/names-of";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { isLaterName } from "@/lib/data/ledger/later-name";
import type { Reading } from "@/lib/data/ledger/reading";

/** A record to link to, by the name that is believed on the day; until a claim names it, by its working name. */
export function shapeRef(subject: Subject, reading: Reading): RefView {
  const record = reading.ledger.records.get(subject.id);
  if (!record) throw new Error(`${subject.kind} ${subject.id} is mentioned but was not loaded`);
  const { id, kind, slug } = record;
  const given = nameOf(subject, reading);
  if (given !== null) return { id, kind, slug, name: given, ...reading.keeping };
  const later = isLaterName(record, reading) ? ({ laterName: true } as const) : {};
  return { id, kind, slug, name: record.name, ...later, ...reading.keeping };
}

function nameOf(subject: Subject, { index, facts, clocks }: Reading): string | null {
  if (subject.kind !== "device" && subject.kind !== "series") return null;
  return currentName(subject, index, facts, clocks)?.text ?? null;
}
