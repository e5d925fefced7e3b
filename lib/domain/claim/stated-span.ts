import { addDays } from "../window/day";
import type { Day, Window } from "../window/window";

/**
 * The span in which something was stated, from the window an editor typed ("in May 2022"). What is recorded today was said
 * by today, so the span of "this month" ends today and is known at once; a statement that bears tomorrow's day, made where
 * it is tomorrow already, keeps it. Null where the window has no start or begins later than that.
 */
export function statedSpan({ earliest, latest }: Window, today: Day): { statedFrom: Day; statedTo: Day } | null {
  if (earliest === null || earliest > addDays(today, 1)) return null;
  if (latest !== null && latest <= today) return { statedFrom: earliest, statedTo: latest };
  return { statedFrom: earliest, statedTo: earliest > today ? earliest : today };
}
