import { LaunchLine } from "@/components/calendar/launch-line";
import { horizonOf } from "@/components/upcoming/horizon";
import { When } from "@/components/window/when";
import { WindowStrip } from "@/components/window/strip";
import { cn } from "@/lib/cn";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { monthOf } from "@/lib/domain/window/day";
import { isExactDay } from "@/lib/domain/window/due";
import type { Day } from "@/lib/domain/window/window";
import { formatShortMonthName } from "@/lib/format/day";

const ROW = "grid gap-x-5 gap-y-1 sm:grid-cols-[9.5rem_1fr] lg:grid-cols-[9.5rem_14rem_1fr]";

/** What is coming from a brand, the soonest to be over first: when, drawn as wide as it is on the year from `today` on, and what. */
export function ComingList({ launches, today }: { launches: readonly LaunchEntryView[]; today: Day }) {
  const { from, to, months } = horizonOf(today);
  return (
    <>
      <div aria-hidden className={cn(ROW, "max-lg:hidden")}>
        <div className="col-start-2 grid grid-cols-12 pb-1">
          {months.map((month) => (
            <span key={month} className="border-l border-hair pl-0.5 text-[0.6875rem] leading-4 text-soft">
              {formatShortMonthName(monthOf(month)).slice(0, 1)}
            </span>
          ))}
        </div>
      </div>
      <ol>
        {launches.map((launch) => {
          const { id, window, certainty } = launch;
          const redLetter = certainty === "official" && isExactDay(window);
          return (
            <li key={id} className={cn(ROW, "border-t border-hair py-2.5")}>
              <p
                className={cn(
                  "font-display text-[1.0625rem] leading-snug first-letter:uppercase",
                  redLetter && "font-semibold text-red",
                )}
              >
                <When window={window} />
              </p>
              <div className="pt-1.5 max-lg:hidden">
                <WindowStrip window={window} certainty={certainty} from={from} to={to} />
              </div>
              <LaunchLine launch={launch} dated />
            </li>
          );
        })}
      </ol>
    </>
  );
}
