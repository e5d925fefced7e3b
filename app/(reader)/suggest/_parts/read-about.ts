import { getSuggested } from "@/lib/data/suggestion/get-suggested";
import type { SuggestedView } from "@/lib/data/suggestion/suggestion-view";

export type SuggestQuery = Record<string, string | string[] | undefined>;

/** The page that an address speaks of ("?about=device:xiaomi-12s-ultra"); null for Debut as a whole, and for a page of none. */
export async function readAbout(searchParams: Promise<SuggestQuery>): Promise<SuggestedView | null> {
  const { about } = await searchParams;
  return typeof about === "string" ? getSuggested(about) : null;
}
