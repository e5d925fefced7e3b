import type { AsOf } from "@/lib/domain/belief/as-of";
import { formatDay } from "@/lib/format/day";
import { capitalized } from "@/lib/format/capitalized";

/** What a page as of a day goes by, after "As of 28 June 2022: ". */
export function formatAsOf({ recorded }: AsOf): string {
  return recorded ? "what Debut had recorded by then" : "what had been publicly stated by then";
}

/** What a link to the same day by the other clock says. */
export function formatOtherView(asOf: AsOf): string {
  const other = formatAsOf({ ...asOf, recorded: !asOf.recorded });
  return capitalized(other);
}

/** Of the name of a record, where nobody had used it by then. */
export const LATER_NAME = "as it is called today";

/** Of a record that is known today: that nothing was, by then. */
export function formatUnspoken(name: string, { day, recorded }: AsOf): string {
  return recorded
    ? `By the end of ${formatDay(day)} Debut had recorded nothing about ${name}.`
    : `By ${formatDay(day)} nobody had said anything about ${name} that we know of.`;
}
