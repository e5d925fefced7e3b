import type { RevisionFilter } from "@/lib/data/history/find-revisions";
import { findNamedSubject } from "@/lib/data/named-subject";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { FaultReason } from "@/lib/domain/fault";
import { parseDay } from "@/lib/domain/window/day";

export type HistoryQuery = Record<string, string | string[] | undefined>;

const KINDS = ["device", "launch", "series", "brand"] as const satisfies readonly SubjectKind[];
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What was typed into the form, as it stands in the address. */
export interface TypedFilter {
  readonly kind: SubjectKind;
  readonly record: string;
  readonly person: string;
  readonly day: string;
}

export interface ReadFilter {
  readonly typed: TypedFilter;
  /** Null where something was typed that nothing can be found by. */
  readonly filter: RevisionFilter | null;
  readonly faults: Readonly<Partial<Record<keyof TypedFilter, FaultReason>>>;
}

/** What an address of the history asks for: a record by its name, its address or its id, a person, a day. */
export async function readFilter(query: HistoryQuery): Promise<ReadFilter> {
  const word = (name: string) => (typeof query[name] === "string" ? query[name].trim() : "");
  const kind = KINDS.find((one) => one === word("kind")) ?? "device";
  const typed = { kind, record: word("record"), person: word("person"), day: word("day") };
  const [day, person, from] = [parseDay(typed.day), idOf(typed.person), idOf(word("from"))];
  const record = await recordOf(kind, typed.record);
  const faults = {
    ...(typed.record !== "" && record === null && { record: { code: "unknown", noun: kind } as const }),
    ...(typed.person !== "" && person === null && { person: { code: "not-a-choice" } as const }),
    ...(typed.day !== "" && day === null && { day: { code: "malformed" } as const }),
  };
  const faulty = Object.keys(faults).length > 0;
  return { typed, faults, filter: faulty ? null : { subjectId: record, byId: person, day, from } };
}

async function recordOf(kind: SubjectKind, typed: string): Promise<string | null> {
  if (typed === "") return null;
  const id = idOf(typed);
  if (id !== null) return id;
  const found = await findNamedSubject(kind, typed);
  return found.ok ? found.value.id : null;
}

function idOf(text: string): string | null {
  return ID.test(text) ? text.toLowerCase() : null;
}
