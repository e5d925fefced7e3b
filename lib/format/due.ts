import type { DueState } from "@/lib/domain/window/due";
import type { LaunchStatus } from "@/lib/domain/claim/claim";

/** What is to be said of a launch besides its window; null when the window says it all (DESIGN 3). */
export function formatDue(due: DueState, status: LaunchStatus): string | null {
  if (status === "canceled") return "canceled";
  if (status === "moved") return "moved, no new date";
  switch (due) {
    case "today":
      return "today";
    case "due":
      return "announced for then, no word since";
    case "overdue":
      // "Overdue" was read as late, or put off: all that is known is that no statement came since.
      return "passed, no word since";
    case "upcoming":
    case "settled":
      return null;
  }
}
