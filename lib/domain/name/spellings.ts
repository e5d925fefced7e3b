import { isLetterAway } from "./letter-away";
import { neededChunks, partsOf, type Sought } from "./sought";

/** As many ways to read what was typed together as are looked for. */
const MOST_WAYS = 24;
/** And words, for what was typed, as are asked for; longer ones are no words. */
const MOST_ASKED = 24;
const LONGEST = 24;
/** From so many letters on, letters and digits typed together may be a model number, and several words one. */
const CODE = 5;

/** The words that may be mistyped, or only begun, in what is sought: what to look up among the words in use. */
export function wordsToLookUp({ chunks, folded }: Sought): string[] {
  const parts = chunks.flatMap(partsOf);
  const codes = chunks.filter((chunk) => chunk.length >= CODE && partsOf(chunk).length > 1);
  const joined = chunks.length > 1 ? partsOf(folded).filter((part) => part.length >= CODE) : [];
  return [...new Set([...parts, ...codes, ...joined])].filter((word) => word.length <= LONGEST).slice(0, MOST_ASKED);
}

/** Whether every word of letters is one in use: then it was not mistyped. Numbers are not asked for. */
export function allInUse({ chunks }: Sought, inUse: WordsInUse): boolean {
  return chunks.flatMap(partsOf).every((part) => isNumber(part) || (inUse.get(part) ?? []).includes(part));
}

/** The words in use for each word that was looked up. */
export type WordsInUse = ReadonlyMap<string, readonly string[]>;

/**
 * What may be meant by what was typed together, as it was typed first: each part of letters or digits as itself, as a word a
 * letter away, or as one that begins with it.
 */
export function spellingsOf(chunk: string, inUse: WordsInUse): string[] {
  let ways = [""];
  const parts = partsOf(chunk);
  for (const [place, part] of parts.entries()) {
    const goesOn = place === parts.length - 1 ? [...begunBy(part, inUse), ...longer(part)] : [];
    const words = [part, ...nearTo(part, inUse), ...goesOn];
    ways = words.flatMap((word) => ways.map((way) => way + word)).slice(0, MOST_WAYS);
  }
  const asOne = (inUse.get(chunk) ?? []).filter((word) => isLetterAway(chunk, word));
  return [...new Set([...ways, ...asOne])].slice(0, MOST_WAYS);
}

function isNumber(part: string): boolean {
  return /^\p{N}+$/u.test(part);
}

/** Who types "S2" may go on to "S27"; a longer number is a model's, which is looked up. */
function longer(part: string): string[] {
  return isNumber(part) && part.length < 3 ? Array.from({ length: 10 }, (_, digit) => `${part}${digit}`) : [];
}

/** What a name must have all of, each in one of its spellings; and, apart, all that was typed read as one. */
export function readingsOf(sought: Sought, inUse: WordsInUse): { each: string[][]; whole: string[] } {
  const each = neededChunks(sought.chunks).map((chunk) => spellingsOf(chunk, inUse));
  return { each, whole: each.length > 1 ? spellingsOf(sought.folded, inUse) : [] };
}

function nearTo(part: string, inUse: WordsInUse): string[] {
  return (inUse.get(part) ?? []).filter((word) => isLetterAway(part, word));
}

/** Who is still typing means a word that begins with what stands there. */
function begunBy(part: string, inUse: WordsInUse): string[] {
  return isNumber(part) ? [] : (inUse.get(part) ?? []).filter((word) => word !== part && word.startsWith(part));
}
