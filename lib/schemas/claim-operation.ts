import { z } from "zod";
import {
  RANKS,
  SUBJECTS_OF,
  VERDICTS,
  type Evidence,
  type Rank,
  type Subject,
  type Verdict,
} from "@/lib/domain/claim/claim";
import { type Fault, failed, type Result, succeeded } from "@/lib/domain/fault";
import { choice, optionalIdSchema } from "./choice";
import { faultsOf } from "./fault-issue";
import { optionalLinkSchema } from "./link";

const KINDS = [...new Set(Object.values(SUBJECTS_OF).flat())];

/** How a claim ranks. A fault stands at the field `rank`. */
export function readRank(text: string): Result<Rank> {
  return readField("rank", choice(RANKS), text);
}

/** How a claim turned out. A fault stands at the field `verdict`. */
export function readVerdict(text: string): Result<Verdict> {
  return readField("verdict", choice(VERDICTS), text);
}

/** Where a claim is to be filed, as a form sends it: "device:" and an id. A fault stands at the field `to`. */
export function readSubject(text: string): Result<Subject> {
  if (text === "") return failed({ field: "to", code: "required" });
  const [kind = "", id = ""] = text.split(/:(.*)/s);
  const known = KINDS.find((one) => one === kind);
  if (!known || !z.uuid().safeParse(id).success) return failed({ field: "to", code: "not-a-choice" });
  return succeeded({ kind: known, id: id.toLowerCase() });
}

/** What a form says that a verdict rests on. Faults stand at `evidence.claimId` and `evidence.url`. */
export function readEvidence({ claimId, url }: { claimId?: string; url?: string }): Result<Evidence> {
  const read = z
    .object({ claimId: optionalIdSchema, url: optionalLinkSchema })
    .safeParse({ claimId: claimId ?? "", url: url ?? "" });
  if (!read.success) {
    return failed(...faultsOf(read.error).map((fault) => ({ ...fault, field: `evidence.${fault.field}` })));
  }
  const none = read.data.claimId === null && read.data.url === null;
  return none ? failed({ field: "evidence.url", code: "required" }) : succeeded(read.data);
}

/** Every fault of the fields of one form: they are told at once, not one field at a time. */
export function faultsAmong(...read: readonly Result<unknown>[]): readonly Fault[] {
  return read.flatMap((one) => (one.ok ? [] : one.faults));
}

function readField<T>(field: string, schema: z.ZodType<T>, text: string): Result<T> {
  const read = schema.safeParse(text);
  return read.success ? succeeded(read.data) : failed(...faultsOf(read.error).map((fault) => ({ ...fault, field })));
}
