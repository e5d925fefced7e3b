"use client";

import { useCallback, useRef, useState, type FormEvent } from "react";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What a control holds, while the page's own HTML stays in charge of it: what was typed before the script arrived
 * is read from the control when it is taken over. `fill` puts something else in it.
 */
export function useTyped(initial: string) {
  const [typed, setTyped] = useState(initial);
  const taken = useRef<Control | null>(null);
  const takeOver = useCallback((control: Control | null) => {
    taken.current = control;
    if (control) setTyped(control.value);
  }, []);
  const onInput = useCallback((event: FormEvent<Control>) => setTyped(event.currentTarget.value), []);
  const fill = useCallback((text: string) => {
    if (taken.current) taken.current.value = text;
    setTyped(text);
  }, []);
  return { typed, fill, control: { ref: takeOver, onInput, defaultValue: initial } };
}
