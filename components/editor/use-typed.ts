"use client";

import { useCallback, useState, type FormEvent } from "react";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What a control holds, while the page's own HTML stays in charge of it: what was typed before the script arrived
 * is read from the control when it is taken over.
 */
export function useTyped(initial: string) {
  const [typed, setTyped] = useState(initial);
  const takeOver = useCallback((control: Control | null) => {
    if (control) setTyped(control.value);
  }, []);
  const onInput = useCallback((event: FormEvent<Control>) => setTyped(event.currentTarget.value), []);
  return { typed, control: { ref: takeOver, onInput, defaultValue: initial } };
}
