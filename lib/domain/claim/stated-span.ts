import type { Day, Window } from "../window/window";

/**
 * The span in which something was stated, from the window an editor typed ("in May 2022"). What is recorded today was said
 * by today, so the span of "this month" ends today and is known at once. Null where the window has no start or lies ahead.
 */
export function statedSpan({ earliest, latest }: Window, today: Day): { statedFrom: Day; statedTo: Day } | null {
  if (earliest === null || earliest > today) return null;
  return { statedFrom: earliest, statedTo: latest !== null && latest < today ? latest : today };
}
