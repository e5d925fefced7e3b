import type { Result } from "@/lib/domain/fault";
import { readWhy } from "./why";

/** Why a suggestion counts as taken up where what it led to was recorded from it. */
export const AS_RECORDED = "Recorded what it led to.";

/** A remark on what came of a suggestion, which may be left out. A fault stands at the field `why`. */
export function readTakingUp(remark: string): Result<string> {
  return readWhy(remark.trim() === "" ? AS_RECORDED : remark);
}
