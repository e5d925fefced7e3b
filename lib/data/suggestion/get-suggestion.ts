import "server-only";
import { z } from "zod";
import { shapeSuggestions, suggestionColumns } from "@/lib/data/suggestion/shape-suggestions";
import type { SuggestionView } from "@/lib/data/suggestion/suggestion-view";
import { db } from "@/lib/db/client";
import { editorMay } from "@/lib/db/editor-may";
import type { EditorId } from "@/lib/domain/editor/editor-id";

/** One suggestion that waits, for the form that records what it leads to; null for any other, and for whom it is no business. */
export async function getSuggestion(by: EditorId, id: string): Promise<SuggestionView | null> {
  if (!isKey(id) || !(await editorMay(db, by, "review"))) return null;
  const row = await db.suggestion.findUnique({ where: { id, open: true }, include: suggestionColumns });
  const [suggestion] = row ? await shapeSuggestions([row]) : [];
  return suggestion ?? null;
}

/** Whether what a form carries was taken in before: a retry costs nobody a try. */
export async function isSuggested(key: string): Promise<boolean> {
  return isKey(key) && (await db.suggestion.count({ where: { id: key } })) > 0;
}

function isKey(text: string): boolean {
  return z.guid().safeParse(text).success;
}
