import { useId } from "react";
import { cn } from "@/lib/cn";

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

export interface FilterSelectProps {
  label: string;
  /** What is offered for no choice: "All brands". */
  everything: string;
  choices: readonly FilterChoice[];
  /** How many entries each value would leave. */
  counts: ReadonlyMap<string, number>;
  value: string | undefined;
  onChoose: (value: string | undefined) => void;
}

/** One filter: a select of the browser, quiet while nothing is chosen. */
export function FilterSelect({ label, everything, choices, counts, value, onChoose }: FilterSelectProps) {
  const id = useId();
  // What the address asks for is told even where the page has nothing of it.
  const isOffered = value === undefined || choices.some((choice) => choice.value === value);
  const offered = isOffered ? choices : [...choices, { value, label: value }];
  return (
    <span>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ""}
        onChange={(event) => onChoose(event.target.value || undefined)}
        className={cn(
          "w-32 cursor-pointer truncate border-b bg-paper py-1 text-fine hover:border-ink",
          value === undefined ? "border-hair text-soft" : "border-b-2 border-ink font-semibold text-ink",
        )}
      >
        <option value="">{everything}</option>
        {offered.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label} ({counts.get(choice.value) ?? 0})
          </option>
        ))}
      </select>
    </span>
  );
}
