import { normalizeName } from "./normalize-name";

/** What is searched for, as names are kept for it. */
export interface Sought {
  readonly normalized: string;
  /** What was typed together, each without the spaces that names are kept with: "12s ultra" is "12s" and "ultra". */
  readonly chunks: readonly string[];
  /** Without spaces: "xiaomi 12s" and "Xiaomi12S" are one. */
  readonly folded: string;
}

/** More than any name has; those after them are not searched for. */
const MOST_CHUNKS = 12;
/** From so many letters on, the beginning of a brand's name is taken to mean it; "mi" must be all of it. */
const TELLING = 3;

/** Null where there is no letter and no digit to search for. */
export function soughtOf(text: string): Sought | null {
  const typed = text.normalize("NFKD").split(/[^\p{L}\p{N}\p{M}+'’]+/u);
  const words = typed.map(normalizeName).filter(Boolean).slice(0, MOST_CHUNKS);
  if (words.length === 0) return null;
  const normalized = normalizeName(words.join(" "));
  return { normalized, chunks: words.map(foldName), folded: foldName(normalized) };
}

/** A normalized name without its spaces. */
export function foldName(normalized: string): string {
  return normalized.replaceAll(" ", "");
}

/** The letters and the digits of what was typed together, apart: "iphone14pro" is "iphone", "14" and "pro". */
export function partsOf(chunk: string): string[] {
  return chunk.match(/\p{N}+|\P{N}+/gu) ?? [];
}

/** Whether what was typed together says a brand. `family` is the words of its name and its parent's, normalized. */
export function saysBrand(chunk: string, family: readonly string[]): boolean {
  return family.some((own) => own === chunk || (chunk.length >= TELLING && own.startsWith(chunk)));
}

/** What a name must hold: "5G" is said of a phone as often as it is left out. */
export function neededChunks(chunks: readonly string[]): readonly string[] {
  const needed = chunks.filter((chunk) => chunk !== "5g" && chunk !== "4g");
  return needed.length > 0 && needed.length < chunks.length ? needed : chunks;
}

/**
 * What is left to be a name when what says the brand is taken away: "google pixel 7" is a Pixel 7 of Google, whether its name
 * says so or not. The same chunks where none says it; empty where nothing else is left.
 */
export function chunksBesideBrand(chunks: readonly string[], family: readonly string[]): readonly string[] {
  const spoken = family.filter((own) => own.length > TELLING);
  return chunks
    .filter((chunk) => !saysBrand(chunk, family))
    .map((chunk) => {
      const glued = spoken.find((own) => chunk.startsWith(own));
      return glued === undefined ? chunk : chunk.slice(glued.length);
    });
}
