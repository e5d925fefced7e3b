import type { MoveView } from "@/lib/data/move/move-view";
import { formatDay } from "@/lib/format/day";
import { formatStatedBy } from "@/lib/format/stated";

/** When a belief changed: a claim that was stated some time in a month has no day of its own. */
export function MoveDay({ move: { day, by } }: { move: Pick<MoveView, "day" | "by"> }) {
  return by && by.statedTo === day && by.statedFrom !== by.statedTo ? (
    formatStatedBy(by.statedFrom, by.statedTo)
  ) : (
    <time dateTime={day}>{formatDay(day)}</time>
  );
}
