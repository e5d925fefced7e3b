import type { Suggestion } from "@/components/ui/use-suggestions";
import { cn } from "@/lib/cn";

export interface SuggestionListProps {
  id: string;
  suggestions: readonly Suggestion[];
  /** The place of the one that Enter chooses; -1 for none. */
  active: number;
  onChoose: (suggestion: Suggestion) => void;
  className?: string | undefined;
}

/** The list below a combobox. The focus stays in the text. */
export function SuggestionList({ id, suggestions, active, onChoose, className }: SuggestionListProps) {
  return (
    <>
      <ul
        id={id}
        role="listbox"
        aria-label="Suggestions"
        hidden={suggestions.length === 0}
        className={cn("absolute z-10 mt-px max-h-72 w-full overflow-auto border border-ink bg-raise", className)}
      >
        {suggestions.map((one, place) => (
          <li
            key={one.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active}
            // The text would lose the focus, and with it the list, before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(one)}
            className={cn("cursor-pointer px-2.5 py-1.5", place === active ? "bg-ink text-paper" : "hover:bg-wash")}
          >
            {one.text}
            {one.note ? (
              <small className={cn("ml-2 text-fine", place === active ? "" : "text-soft")}>{one.note}</small>
            ) : null}
          </li>
        ))}
      </ul>
      <span role="status" className="sr-only">
        {suggestions.length > 0 ? `${suggestions.length} suggestions, choose with the arrow keys` : ""}
      </span>
    </>
  );
}
