import { CertaintyMark } from "@/components/certainty/mark";
import { When } from "@/components/window/when";
import { WindowStrip } from "@/components/window/strip";
import { firstDayOfMonth, lastDayOfMonth, yearOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";
import { formatShortMonthName } from "@/lib/format/day";
import { EXAMPLES, type WindowExample } from "./examples";
import { Text } from "./text";

const ROW =
  "grid gap-x-5 gap-y-1.5 sm:grid-cols-[11rem_1fr] lg:grid-cols-[11rem_16rem_1fr] print:grid-cols-[11rem_16rem_1fr]";
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Each way to say when, as it was once said, drawn on the twelve months of its year. */
export function WindowExamples() {
  return (
    <>
      <Text>
        A date is told as exactly as it was said and no more, and drawn as wide as it is, with soft ends where it is
        open. How exact it is says nothing about how sure it is: a leak may name a day, and a brand a season. Each line
        is something that was once said, drawn on the twelve months of its year.
      </Text>
      <div aria-hidden className={`${ROW} max-lg:hidden`}>
        <div className="col-start-2 grid grid-cols-12 pb-1">
          {MONTHS.map((month) => (
            <span key={month} className="border-l border-hair pl-0.5 text-[0.6875rem] leading-4 text-soft">
              {formatShortMonthName(month).slice(0, 1)}
            </span>
          ))}
        </div>
      </div>
      <ul>
        {EXAMPLES.map((example) => (
          <Example key={example.of} example={example} />
        ))}
      </ul>
      <div className="mt-3">
        <Text>
          In the calendar only a day that somebody named stands on that day. Whatever is vaguer stands beside the days,
          and in a list by its last day: “2022” comes after “December 2022”. Fall is September to November, and the
          other seasons follow it, unless the source meant the southern ones.
        </Text>
      </div>
    </>
  );
}

function Example({ example: { window, certainty, of, by } }: { example: WindowExample }) {
  const year = yearOf((window.earliest ?? window.latest ?? "2021-06-02") as Day);
  return (
    <li className={`${ROW} border-t border-hair py-2`}>
      <p className="font-display text-[1.0625rem] leading-snug first-letter:uppercase">
        <When window={window} />
      </p>
      <div className="pt-1">
        <WindowStrip
          window={window}
          certainty={certainty}
          from={firstDayOfMonth(year, 1)}
          to={lastDayOfMonth(year, 12)}
        />
      </div>
      <p className="leading-snug max-lg:sm:col-start-2">
        <CertaintyMark certainty={certainty} className="mr-1.5" />
        {of} <span className="text-fine text-soft">{by}</span>
      </p>
    </li>
  );
}
