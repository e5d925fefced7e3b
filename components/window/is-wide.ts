import { daysBetween } from "@/lib/domain/window/day";
import type { Window } from "@/lib/domain/window/window";

const WIDE = 14;

/** True of a window that names no day and no few days, but weeks, or that is open. */
export function isWide({ earliest, latest }: Pick<Window, "earliest" | "latest">): boolean {
  return earliest === null || latest === null || daysBetween(earliest, latest) >= WIDE;
}
