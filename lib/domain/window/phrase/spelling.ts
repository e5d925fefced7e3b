import { SPELLINGS } from "./words";

/** The date word that a misspelled one looks like: at most two letters off, one in a short word. Null if none does. */
export function suggestSpelling(word: string): string | null {
  const typed = word.toLowerCase();
  if (typed.length < 4 || typed.length > 12) return null;
  const allowed = typed.length < 6 ? 1 : 2;
  const near = SPELLINGS.map((name) => ({ name, distance: editDistance(typed, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name ?? null;
}

/** Insertions, deletions, substitutions (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
