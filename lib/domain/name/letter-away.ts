import { partsOf } from "./sought";

/** Of fewer letters nothing can be told: half of all words would be near. */
const TELLING = 3;
/** So many digits are a model number, of which one may be mistyped; of fewer, each is another phone. */
const CODE = 5;

/**
 * Whether two words differ by one letter: one too many, one too few, one changed, or two neighbors swapped. Never for the same
 * word, for words of two letters, and where it makes another phone: "S26" is no "S27", "12S" no "12T" and no "12".
 */
export function isLetterAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  if (digitsOf(a) >= CODE || digitsOf(b) >= CODE) return isOneOff(a, b);
  const [parts, others] = [partsOf(a), partsOf(b)];
  if (parts.length !== others.length) return false;
  const differ = parts.flatMap((part, place) => (part === others[place] ? [] : [[part, others[place]!] as const]));
  const [pair] = differ;
  return differ.length === 1 && pair !== undefined && digitsOf(pair.join("")) === 0 && isOneOff(...pair);
}

function digitsOf(word: string): number {
  return word.replace(/\P{N}/gu, "").length;
}

function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < TELLING || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return true;
  return (
    short[from] === long[from + 1] && short[from + 1] === long[from] && short.slice(from + 2) === long.slice(from + 2)
  );
}
