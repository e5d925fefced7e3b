import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import type { Sought } from "@/lib/domain/name/sought";
import { type WordsInUse, wordsToLookUp } from "@/lib/domain/name/spellings";

/** Of the words that begin with one that was typed. */
const MOST = 12;

const wordsSchema = z.array(z.object({ word: z.string(), near: z.string() }));

/**
 * The words in use that were typed; and, for those that are none, what somebody may have meant who mistyped one, or typed its
 * beginning: for `every` word, where no name has them all.
 */
export async function findWords(sought: Sought, every: boolean): Promise<WordsInUse> {
  const rows =
    await db.$queryRaw`SELECT word, near FROM words_near(${wordsToLookUp(sought)}::text[], ${every}, ${MOST}::int)`;
  const found = new Map<string, string[]>();
  for (const { word, near } of wordsSchema.parse(rows)) found.set(word, [...(found.get(word) ?? []), near]);
  return found;
}
