import { failed, type Result, succeeded } from "@/lib/domain/fault";
import { faultsOf } from "./fault-issue";
import { requiredLines } from "./text";

const whySchema = requiredLines(1000);

/** Why something was done to a claim, which is shown beside it for good. A fault stands at the field `why`. */
export function readWhy(text: string): Result<string> {
  const read = whySchema.safeParse(text);
  return read.success
    ? succeeded(read.data)
    : failed(...faultsOf(read.error).map((fault) => ({ ...fault, field: "why" })));
}
