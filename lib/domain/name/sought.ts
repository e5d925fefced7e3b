import { normalizeName } from "./normalize-name";

/** What is searched for, as names are kept for it. */
export interface Sought {
  readonly normalized: string;
  readonly words: readonly string[];
  /** Without spaces: "xiaomi 12s" and "Xiaomi12S" are one. */
  readonly folded: string;
}

/** More words than any name has; those after them are not searched for. */
const MOST_WORDS = 12;
/** From so many letters on, the beginning of a brand's name is taken to mean it; "mi" must be all of it. */
const TELLING = 3;

/** Null where there is no letter and no digit to search for. */
export function soughtOf(text: string): Sought | null {
  const words = normalizeName(text).split(" ").filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const normalized = words.join(" ");
  return { normalized, words, folded: foldName(normalized) };
}

/** A normalized name without its spaces. */
export function foldName(normalized: string): string {
  return normalized.replaceAll(" ", "");
}

/**
 * The words that are left to be a name when those that say the brand are taken away: "google pixel 7" is a Pixel 7 of Google,
 * whether its name says so or not. `brand` is the brand's name, and its parent's, normalized.
 */
export function wordsBesideBrand(words: readonly string[], brand: string): string[] {
  const spoken = brand.split(" ").filter(Boolean);
  return words.filter(
    (word) => !spoken.some((own) => own === word || (word.length >= TELLING && own.startsWith(word))),
  );
}

/** How well a name answers: what is exactly it comes first, then what it begins, then what has all its words. */
export type Likeness = "exact" | "begins" | "words";

/** Null where it does not. The brand's name (normalized) counts as said on either side. */
export function likenessOf({ words, folded }: Sought, name: string, brand = ""): Likeness | null {
  const [own, maker] = [foldName(name), foldName(brand)];
  const pairs = [
    [own, folded],
    [maker + own, folded],
    [own, maker + folded],
  ] as const;
  if (pairs.some(([known, typed]) => known === typed)) return "exact";
  if (pairs.some(([known, typed]) => known.startsWith(typed))) return "begins";
  const inName = name.split(" ");
  return words.every((word) => inName.some((one) => one.startsWith(word))) ? "words" : null;
}
