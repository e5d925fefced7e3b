import { controlStyle } from "@/components/ui/control-style";
import { cn } from "@/lib/cn";

export interface GoToProps {
  /** What was typed and not understood, and what is wrong with it. */
  typed?: string;
  error?: string | null;
}

/** Leads to the month or the year of a date in words: a plain form, which needs no script. */
export function GoTo({ typed, error = null }: GoToProps) {
  return (
    <form action="/calendar/go" method="get" className="print:hidden">
      <label htmlFor="go-to" className={error === null ? "sr-only" : "font-semibold"}>
        Go to a month or a year
      </label>
      <input
        id="go-to"
        name="to"
        defaultValue={typed}
        placeholder="Go to: July 2022"
        autoComplete="off"
        maxLength={80}
        required
        {...(error === null ? {} : { "aria-invalid": true, "aria-describedby": "go-to-error" })}
        className={
          error === null
            ? "w-36 border-b border-hair bg-transparent px-1 py-0.5 text-fine placeholder:text-soft hover:border-ink focus:border-ink"
            : cn(controlStyle, "max-w-sm")
        }
      />
      {error === null ? null : (
        <p id="go-to-error" className="mt-1 text-fine font-semibold text-red">
          {error}
        </p>
      )}
    </form>
  );
}
