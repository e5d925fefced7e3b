import type { Saying } from "@/components/claim/group-sayings";

/** As many as stand open; a few more are not worth a fold. */
const OPEN = 10;
const SPARED = 4;

/** What was said in one year. */
export interface FoldedYear {
  readonly year: string;
  readonly sayings: readonly Saying[];
}

export interface FoldedSayings {
  readonly open: readonly Saying[];
  /** The others by the year they were said in, the latest first. */
  readonly folded: readonly FoldedYear[];
}

/** The latest of what was said, and the others folded away by year: much is said of a popular phone, and most of it long ago. */
export function foldSayings(sayings: readonly Saying[]): FoldedSayings {
  if (sayings.length <= OPEN + SPARED) return { open: sayings, folded: [] };
  const years = new Map<string, Saying[]>();
  for (const saying of sayings.slice(OPEN)) {
    const year = saying.first.statedTo.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), saying]);
  }
  return { open: sayings.slice(0, OPEN), folded: [...years].map(([year, of]) => ({ year, sayings: of })) };
}
