"use client";

import { useCallback, useRef, type FormEvent, type ReactNode } from "react";
import { forgetDraft, keepDraft, readDraft } from "@/components/editor/kept-draft";
import { Button } from "@/components/ui/button";
import { valuesOf } from "@/lib/schemas/form-state";

export interface Draft {
  /** For the `<form>`. */
  readonly form: { ref: (form: HTMLFormElement | null) => void; onInput: (event: FormEvent<HTMLFormElement>) => void };
  /** Tells that what was typed is back; hidden while nothing is. */
  readonly note: ReactNode;
  /** To be called once it is recorded. */
  readonly forget: () => void;
}

/** What the page says of the form itself, and what is of one submission alone. */
const NOT_KEPT = new Set(["key", "intent", "id", "address"]);

/**
 * Keeps what is typed into a form in this browser until it is recorded, with what the form saw of the record: a closed tab
 * loses nothing, and nothing that changed meanwhile is overwritten unseen. Without a name it keeps nothing.
 */
export function useDraft(name: string | undefined): Draft {
  const note = useRef<HTMLDivElement>(null);
  const restore = useCallback(
    (form: HTMLFormElement | null) => {
      const kept = form === null || name === undefined ? null : readDraft(name);
      if (form === null || kept === null) return;
      for (const control of form.elements) {
        if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
        const text = kept[control.name];
        if (text !== undefined && !NOT_KEPT.has(control.name)) control.value = text;
      }
      const fold = form.closest("details");
      if (fold) fold.open = true;
      if (note.current) note.current.hidden = false;
    },
    [name],
  );
  const keep = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      if (name !== undefined) keepDraft(name, valuesOf(new FormData(event.currentTarget)));
    },
    [name],
  );
  const forget = useCallback(() => {
    if (name !== undefined) forgetDraft(name);
  }, [name]);
  return {
    form: { ref: restore, onInput: keep },
    forget,
    note: (
      <div ref={note} hidden role="status" className="border-l-4 border-ink bg-wash px-3 py-2">
        What you typed here and did not send is back.{" "}
        <Button
          onClick={() => {
            forget();
            location.reload();
          }}
        >
          Throw it away
        </Button>
      </div>
    ),
  };
}
