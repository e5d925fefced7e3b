"use client";

import { useEffect, useState } from "react";

/** One thing that can be meant by what is typed. `text` is what is put into the control. */
export interface Suggestion {
  id: string;
  text: string;
  note?: string;
  /** What it belongs to, for a form that has a control of its own for that. */
  of?: string;
  /** Other names that it goes by, or went by. */
  aliases?: readonly string[];
}

export type Find = (typed: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;

const NOTHING: readonly Suggestion[] = [];
const PAUSE_MS = 120;

/** What can be meant by `typed`, looked up when typing pauses; null while nobody asks. A search that fails finds nothing. */
export function useSuggestions(find: Find, typed: string | null): readonly Suggestion[] {
  const [found, setFound] = useState({ typed: "", suggestions: NOTHING });
  useEffect(() => {
    if (typed === null) return;
    const asked = new AbortController();
    const timer = setTimeout(() => {
      find(typed, asked.signal)
        .catch(() => NOTHING)
        .then((suggestions) => {
          if (!asked.signal.aborted) setFound({ typed, suggestions });
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [find, typed]);
  if (typed === null) return NOTHING;
  if (found.typed === typed) return found.suggestions;
  // Until the answer to what is typed now is there, what still fits of the last one: a list that flickers is hard to use,
  // and one that shows what was meant before leads to choosing it.
  const wanted = typed.toLowerCase();
  return wanted === "" ? NOTHING : found.suggestions.filter(({ text }) => text.toLowerCase().includes(wanted));
}
