"use client";

import { useEffect, useState } from "react";
import { deviceTyped, type DeviceTyped } from "@/components/editor/device-typed";
import type { Find, Suggestion } from "@/components/ui/use-suggestions";

const PAUSE_MS = 120;

/** What recording will make of what is typed, by what `find` suggests for it; null until that is known. */
export function useDeviceTyped(find: Find, text: string): DeviceTyped | null {
  const typed = text.trim();
  const [answer, setAnswer] = useState<{ find: Find; typed: string; found: readonly Suggestion[] } | null>(null);
  useEffect(() => {
    if (typed === "") return;
    const left = new AbortController();
    const timer = setTimeout(() => {
      find(typed, left.signal)
        .then((found) => {
          if (!left.signal.aborted) setAnswer({ find, typed, found });
        })
        // Without an answer nothing is said: it may be known.
        .catch(() => null);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [find, typed]);
  return answer?.find === find && answer.typed === typed ? deviceTyped(typed, answer.found) : null;
}
