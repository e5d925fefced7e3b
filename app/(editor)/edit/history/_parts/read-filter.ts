import { findRevised } from "@/lib/data/history/find-revised";
import type { RevisedKind, RevisionFilter } from "@/lib/data/history/find-revisions";
import type { FaultReason } from "@/lib/domain/fault";
import { parseDay } from "@/lib/domain/window/day";

export type HistoryQuery = Record<string, string | string[] | undefined>;

const KINDS: readonly RevisedKind[] = ["device", "launch", "series", "brand", "source", "market", "person"];
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What was typed into the form, as it stands in the address. */
export interface TypedFilter {
  /** Empty: of whatever kind the record is. */
  readonly kind: RevisedKind | "";
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
  const word = (name: string) => (typeof query[name] === "string" ? query[name].replaceAll("\0", "").trim() : "");
  const kind = KINDS.find((one) => one === word("kind")) ?? ("" as const);
  const typed = { kind, record: word("record"), person: word("person"), day: word("day") };
  const [day, person, from] = [parseDay(typed.day), idOf(typed.person), idOf(word("from"))];
  const of = typed.record === "" ? null : await findRevised(kind, typed.record);
  const faults = {
    ...(typed.record !== "" && of === null && { record: { code: "unknown", noun: kind || "record" } as const }),
    ...(typed.person !== "" && person === null && { person: { code: "not-a-choice" } as const }),
    ...(typed.day !== "" && day === null && { day: { code: "malformed" } as const }),
  };
  const faulty = Object.keys(faults).length > 0;
  return { typed, faults, filter: faulty ? null : { of, byId: person, day, from } };
}

function idOf(text: string): string | null {
  return ID.test(text) ? text.toLowerCase() : null;
}
