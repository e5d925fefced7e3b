import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { FIRST_DAY } from "@/lib/domain/belief/as-of";
import type { Day } from "@/lib/domain/window/window";

export interface SeeAsOfProps {
  /** The address of the page of today; without one, that at which this is read. */
  path?: string;
  /** The day that the page is of. */
  day?: Day;
  /**
   * The page is kept as it is when the day turns: which day is the last it cannot say, and leaves it to be answered (proxy.ts).
   * A page of today, made anew each day, allows none to come.
   */
  past?: boolean;
  /** The page shows what Debut had recorded by then: so does the next. */
  recorded?: boolean;
}

/** Asks for the same page as of a day: a plain form, for the browser alone. */
export function SeeAsOf({ path, day, past = false, recorded = false }: SeeAsOfProps) {
  return (
    <form action={path} method="get" className="mt-9 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <label htmlFor="as-of" className="text-soft">
        See this page as of
      </label>
      <div className="-mt-1 w-40">
        <TextInput
          type="date"
          id="as-of"
          name="asOf"
          required
          min={FIRST_DAY}
          max={past ? undefined : day}
          defaultValue={day}
        />
      </div>
      {recorded ? <input type="hidden" name="recorded" value="1" /> : null}
      <Button type="submit">Show</Button>
    </form>
  );
}
