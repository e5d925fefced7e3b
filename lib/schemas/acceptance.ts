import type { Result } from "@/lib/domain/fault";
import { readWhy } from "./why";

/** What an acceptance is noted with where the editor adds nothing. */
const AS_RECORDED = "Accepted as it was recorded.";

/** A remark on what is accepted, which may be left out. A fault stands at the field `why`. */
export function readAcceptance(remark: string): Result<string> {
  return readWhy(remark.trim() === "" ? AS_RECORDED : remark);
}
