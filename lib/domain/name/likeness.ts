import { isLetterAway } from "./letter-away";
import { chunksBesideBrand, neededChunks, saysBrand, type Sought } from "./sought";

/** How well a name answers: what is exactly it, then what begins with it, then what has all its words, then what is near it. */
export const LIKENESSES = ["exact", "begins", "words", "near"] as const;
export type Likeness = (typeof LIKENESSES)[number];

export interface Likened {
  readonly likeness: Likeness;
  /** Of the equally like, how far it is from what was typed: words that go on, what is left over, letters that differ. */
  readonly off: number;
}

/** As many words of a name as what was typed together may stand for: "galaxyzflip4". */
const LONGEST_RUN = 6;
/** As many letters as may end a model number. */
const LETTERS_OF_CODE = 2;
/** Something of the name that was not typed is further off than words that go on, and a letter that differs than all that. */
const LEFT_OVER = 20;
const LETTER = 100;

/** A maker, as it is said: its name normalized, and the words of that and of its parent's. */
export interface Maker {
  readonly normalized: string;
  readonly family: readonly string[];
}

/**
 * How a name (normalized) answers; null where it does not. What was typed together must stand together, from the beginning of
 * a word on: "12s" is no "12 Pro S". The maker counts as said on either side.
 * Letters that differ are looked for only where `forgiving`: it takes long.
 */
export function likenessOf(
  sought: Sought,
  name: string,
  maker: Maker | null,
  { forgiving }: { readonly forgiving: boolean },
): Likened | null {
  const words = name.split(" ");
  const typed = sought.folded;
  const by = maker?.normalized.split(" ").filter(Boolean) ?? [];
  const ends = [beginning(typed, words), beginning(typed, [...by, ...words]), beginning(by.join("") + typed, words)];
  if (ends.includes("end")) return { likeness: "exact", off: 0 };
  if (ends.some((end) => end !== null)) return { likeness: "begins", off: 0 };
  const family = maker?.family ?? [];
  const needed = neededChunks(sought.chunks);
  // Who says "5G" means the one that says it too, if there is one.
  const ways = [
    ...[...(sought.chunks.length > 1 ? [[typed]] : []), ...waysToSay(sought.chunks, family)].map((chunks) => ({
      chunks,
      extra: 0,
    })),
    ...(needed === sought.chunks ? [] : waysToSay(needed, family).map((chunks) => ({ chunks, extra: 1 }))),
  ];
  // The maker's name may stand in it, and be said or not.
  const names = (begins(words, by) ? [words, words.slice(by.length)] : [words]).map((own) => ({
    words: own,
    folded: own.join(""),
    runs: forgiving ? runsOf(own) : [],
  }));
  const found = (stand: typeof isNear) =>
    least(
      ways.flatMap(({ chunks, extra }) =>
        names.map((name) => offOf(chunks, name, extra, (chunk) => stand(chunk, name, family))),
      ),
    );
  const whole = found(stands);
  if (whole !== null) return { likeness: "words", off: whole };
  const near = forgiving ? found(isNear) : null;
  return near === null ? null : { likeness: "near", off: near };
}

/** All that was typed, and what of it does not say the maker. */
function waysToSay(chunks: readonly string[], family: readonly string[]): (readonly string[])[] {
  const beside = chunksBesideBrand(chunks, family);
  return beside.length === 0 || beside.join(" ") === chunks.join(" ") ? [chunks] : [chunks, beside];
}

/** A name, with what it is looked through for. */
interface Called {
  readonly words: readonly string[];
  readonly folded: string;
  readonly runs: readonly string[];
}

/** A part of a name that something typed stands for: how far off it is, and how many letters of the name it covers. */
interface Stand {
  readonly off: number;
  readonly covers: number;
}

/** How far off all are together; null unless each stands for something. A name of which nothing is left over is nearer. */
function offOf(
  chunks: readonly string[],
  name: Called,
  extra: number,
  standing: (chunk: string) => Stand | null,
): number | null {
  let [off, covers] = [extra, 0];
  for (const chunk of chunks) {
    const one = standing(chunk);
    if (one === null) return null;
    off += one.off;
    covers += one.covers;
  }
  return covers === name.folded.length ? off : off + LEFT_OVER;
}

/** Whole words of the name, or the beginning of one. */
function stands(chunk: string, { words, folded }: Called): Stand | null {
  if (!folded.includes(chunk)) return null;
  const ends = words.map((_, first) => beginning(chunk, words.slice(first)));
  if (ends.some((end) => end === "end" || end === "word")) return { off: 0, covers: chunk.length };
  return ends.includes("within") ? { off: 1, covers: chunk.length } : null;
}

/** These too, or words of the name or of its maker that differ by a letter. */
function isNear(chunk: string, name: Called, family: readonly string[]): Stand | null {
  const found = stands(chunk, name);
  if (found !== null) return found;
  const run = name.runs.find((one) => isLetterAway(chunk, one));
  if (run !== undefined) return { off: LETTER, covers: run.length };
  if (saysBrand(chunk, family)) return { off: 0, covers: 0 };
  return family.some((one) => isLetterAway(chunk, one)) ? { off: LETTER, covers: 0 } : null;
}

function begins(words: readonly string[], by: readonly string[]): boolean {
  return by.length > 0 && by.length < words.length && by.every((word, place) => words[place] === word);
}

/** Where what was typed ends that begins these words: at their end, at the end of a word, or within one. */
function beginning(typed: string, words: readonly string[]): "end" | "word" | "within" | null {
  if (typed === "" || !words.join("").startsWith(typed)) return null;
  let end = 0;
  for (const [place, word] of words.entries()) {
    end += word.length;
    if (end === typed.length) return place === words.length - 1 ? "end" : "word";
    if (end > typed.length) return goesOnElsewhere(typed, typed.length - end + word.length, word) ? null : "within";
  }
  return null;
}

/** A letter after a number belongs to it: "12s" is the beginning of no "12 Smart", though "12sm" is, and "A301X" of "A301XM". */
function goesOnElsewhere(typed: string, begun: number, word: string): boolean {
  return begun === 1 && word.length > LETTERS_OF_CODE && /\p{N}\P{N}$/u.test(typed);
}

/** Words of a name that follow one another, joined. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, first) =>
    Array.from({ length: Math.min(LONGEST_RUN, words.length - first) }, (_, more) =>
      words.slice(first, first + more + 1).join(""),
    ),
  );
}

function least(ways: readonly (number | null)[]): number | null {
  const found = ways.filter((way) => way !== null);
  return found.length === 0 ? null : Math.min(...found);
}
