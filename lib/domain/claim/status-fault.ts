import type { Day, Window } from "../window/window";
import type { LaunchStatus } from "./claim";

/** A launch that is said to be ahead when it was over, or over when it was ahead. */
export type StatusFault = "planned-but-over" | "held-but-ahead";

/**
 * What a status says against the window that it is said with. `from` and `to` are the days in which it was stated, both
 * inclusive. On the day itself a launch may be ahead or over, and without a day on that side nothing speaks against either.
 */
export function statusFault(
  status: LaunchStatus,
  { earliest, latest }: Pick<Window, "earliest" | "latest">,
  { from, to }: { readonly from: Day; readonly to: Day },
): StatusFault | null {
  if (status === "planned" && latest !== null && latest < from) return "planned-but-over";
  return status === "held" && earliest !== null && earliest > to ? "held-but-ahead" : null;
}
