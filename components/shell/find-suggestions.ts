import type { Find, Suggestion } from "@/components/ui/use-suggestions";

/** Of one letter nearly everything would be meant. */
const LEAST = 2;

/** The pages that may be meant by what is typed in the header; the address of each is its id. None while too many ask. */
export const findSuggestions: Find = async (typed, signal) => {
  if (typed.length < LEAST) return [];
  const answer = await fetch(`/search/suggest?${new URLSearchParams({ q: typed })}`, { signal });
  return answer.ok ? ((await answer.json()) as readonly Suggestion[]) : [];
};
