import { failed, type Result, succeeded } from "@/lib/domain/fault";
import { faultsOf } from "./fault-issue";
import { requiredLines } from "./text";

export const MAX_WHY = 1000;

/** Why something was done to a claim: it is shown beside it for good. */
export const whySchema = requiredLines(MAX_WHY);

/** Reads a reason; its fault stands at the field `why`. */
export function readWhy(text: string): Result<string> {
  const read = whySchema.safeParse(text);
  return read.success
    ? succeeded(read.data)
    : failed(...faultsOf(read.error).map((fault) => ({ ...fault, field: "why" })));
}
