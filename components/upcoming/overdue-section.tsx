import { Section } from "@/components/ui/section";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { formatCount, formatNumber } from "@/lib/format/count";
import { PassedList } from "./passed-list";

/** As many as stand there at once: what is next comes first on the page. */
const SHOWN = 8;

export interface OverdueSectionProps {
  launches: readonly LaunchEntryView[];
  /** How many more there are, which the page does not hold. */
  left: number;
}

/** What has passed without a word: the first few, and the rest when asked for. */
export function OverdueSection({ launches, left }: OverdueSectionProps) {
  if (launches.length === 0) return null;
  const first = launches.slice(0, SHOWN);
  const rest = launches.slice(SHOWN);
  const total = formatCount(launches.length + left, "launch", "launches");
  return (
    <Section
      id="overdue"
      title="Due and overdue"
      note={`${total} of which no statement on record tells what became, the surest first`}
    >
      <PassedList launches={first} />
      {rest.length > 0 ? (
        <details className="border-t border-hair">
          <summary className="cursor-pointer py-2.5">
            <span className="underline decoration-hair underline-offset-3">
              {formatNumber(rest.length)} more, most of them longer ago
            </span>
          </summary>
          <PassedList launches={rest} />
          {left > 0 ? (
            <p className="border-t border-hair py-2.5 text-soft">
              {formatNumber(left)} more passed before all of these: each stands in the calendar of its year.
            </p>
          ) : null}
        </details>
      ) : null}
    </Section>
  );
}
