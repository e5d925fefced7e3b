"use client";

import { useId, useRef, useState, type ComponentProps, type KeyboardEvent } from "react";
import { lastOfList, withLastOfList } from "@/components/ui/last-of-list";
import { SuggestionList } from "@/components/ui/suggestion-list";
import { TextInput } from "@/components/ui/text-input";
import { useSuggestions, type Find, type Suggestion } from "@/components/ui/use-suggestions";

export interface ComboboxProps extends Omit<ComponentProps<"input">, "value" | "onInput" | "list" | "ref"> {
  /** What can be meant by what is typed. Keep its identity from render to render. */
  find: Find;
  /** Told of each change: what the control holds, and the suggestion that was chosen (null once it is typed over). */
  onText?: (text: string, chosen: Suggestion | null) => void;
  /** Whether several values are typed, parted by commas; then the last is completed. */
  several?: boolean;
  /** Without the look of a form's control: its `className` is all. */
  bare?: boolean;
  /** Where the list opens, if not right below and as wide. */
  listClassName?: string;
}

/**
 * A text control that suggests what may be meant (ARIA combobox with a list box). What is typed is what is sent: without
 * JavaScript, or when nothing is chosen, it is an ordinary text control.
 */
export function Combobox({ find, onText, several = false, bare = false, listClassName, ...control }: ComboboxProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  /** What suggestions are asked for; null while the list is closed. */
  const [asked, setAsked] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(find, asked);
  const shown = suggestions.length > 0;
  const at = active < suggestions.length ? active : -1;

  function open(text: string) {
    setActive(-1);
    setAsked(several ? lastOfList(text).last : text.trim());
  }
  function choose(one: Suggestion) {
    if (!input.current) return;
    input.current.value = several ? withLastOfList(input.current.value, one.text) : one.text;
    setAsked(null);
    onText?.(input.current.value, one);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const one = suggestions[at];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (shown) setActive(step(at, event.key === "ArrowDown" ? 1 : -1, suggestions.length));
      else open(event.currentTarget.value);
    } else if (event.key === "Enter" && one) {
      event.preventDefault();
      choose(one);
    } else if (event.key === "Escape" && asked !== null) {
      event.preventDefault();
      setAsked(null);
    }
  }

  const Control = bare ? "input" : TextInput;
  return (
    <div className="relative">
      <Control
        {...control}
        ref={input}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        {...(at >= 0 ? { "aria-activedescendant": `${listId}-${at}` } : {})}
        onInput={(event) => {
          open(event.currentTarget.value);
          onText?.(event.currentTarget.value, null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setAsked(null)}
      />
      <SuggestionList id={listId} suggestions={suggestions} active={at} onChoose={choose} className={listClassName} />
    </div>
  );
}

/** Around the list, by way of the control itself (-1). */
function step(from: number, by: 1 | -1, length: number): number {
  const next = from + by;
  if (next >= length) return -1;
  return next < -1 ? length - 1 : next;
}
