import { foldName } from "@/lib/domain/name/sought";
import { normalizeName } from "@/lib/domain/name/normalize-name";

/** A name that one phone alone goes by. */
export interface OwnName {
  readonly slug: string;
  readonly text: string;
  readonly brand: string;
}

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** One letter too few, too many, changed or swapped with the next, within the longest run of letters; null where that is short. */
export function mistype(text: string, next: () => number): string | null {
  const word = (text.match(/\p{L}+/gu) ?? []).reduce(
    (longest, one) => (one.length > longest.length ? one : longest),
    "",
  );
  if (word.length < 4) return null;
  const from = text.indexOf(word);
  // A first letter is seldom wrong, and seldom forgiven elsewhere either; here it is one of them.
  const at = from + Math.floor(next() * (word.length - 1));
  const letter = LETTERS[Math.floor(next() * LETTERS.length)] ?? "e";
  const [before, here, after] = [text.slice(0, at), text.slice(at, at + 2), text.slice(at + 2)];
  const ways = [
    before + here.slice(1) + after,
    before + letter + here + after,
    before + letter + here.slice(1) + after,
    before + [...here].reverse().join("") + after,
  ];
  return ways[Math.floor(next() * ways.length)] ?? null;
}

const SPACINGS: readonly ((name: OwnName) => string)[] = [
  ({ text }) => text.toLowerCase(),
  ({ text }) => text.replaceAll(" ", ""),
  ({ text }) => text.replace(/(?<=\p{L})(?=\p{N})/gu, " "),
  ({ text, brand }) => `${brand} ${text}`,
  ({ text }) => text.replace(/ (?=\S+$)/u, ""),
  ({ text }) => text.replaceAll("+", " plus"),
];

/** So many queries out of the names: every second with a letter wrong, the others with other spaces or the brand said. */
export function queriesFrom(names: readonly OwnName[], count: number, seed: number): [typed: string, slug: string][] {
  const next = numbersFrom(seed);
  const known = new Set(names.map(({ text }) => foldName(normalizeName(text))));
  const queries: [string, string][] = [];
  for (let tries = 0; queries.length < count && tries < 20 * count; tries++) {
    const name = names[Math.floor(next() * names.length)];
    if (name === undefined) break;
    const spaced = SPACINGS[Math.floor(next() * SPACINGS.length)]?.(name) ?? name.text;
    const typed = queries.length % 2 === 0 ? mistype(name.text, next) : spaced;
    // What makes another phone's name is that phone's.
    if (typed === null || (typed !== spaced && known.has(foldName(normalizeName(typed))))) continue;
    queries.push([typed, name.slug]);
  }
  return queries;
}
