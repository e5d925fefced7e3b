import { LaunchLine } from "@/components/calendar/launch-line";
import { WindowStrip } from "@/components/window/strip";
import { When } from "@/components/window/when";
import { cn } from "@/lib/cn";
import type { NextView } from "@/lib/data/upcoming/views";
import { monthOf, yearOf } from "@/lib/domain/window/day";
import { isExactDay } from "@/lib/domain/window/due";
import type { Day } from "@/lib/domain/window/window";
import { formatShortMonthName } from "@/lib/format/day";
import { Countdown } from "./countdown";
import { horizonOf, type Horizon } from "./horizon";
import { Places } from "./places";

const ROW = "grid gap-x-5 gap-y-1 sm:grid-cols-[9.5rem_1fr] lg:grid-cols-[9.5rem_12rem_1fr]";

/** What is next, the soonest to be over first: when, drawn on the coming year, and what. */
export function NextList({ launches, today }: { launches: readonly NextView[]; today: Day }) {
  const horizon = horizonOf(today);
  return (
    <>
      <div aria-hidden className={cn(ROW, "max-lg:hidden")}>
        <div className="col-start-2 grid grid-cols-12 pb-1">
          {horizon.months.map((month, place) => (
            <span key={month} className="border-l border-hair pl-0.5 text-[0.6875rem] leading-4 text-soft">
              {/* The year stands over its first month here, and is wider than that: December alone has no room for it. */}
              <span className="block h-4 w-0 whitespace-nowrap text-ink">
                {monthOf(month) === 1 || (place === 0 && monthOf(month) < 12) ? yearOf(month) : null}
              </span>
              {formatShortMonthName(monthOf(month)).slice(0, 1)}
            </span>
          ))}
        </div>
      </div>
      <ol>
        {launches.map((launch) => (
          <NextItem key={launch.id} launch={launch} horizon={horizon} today={today} />
        ))}
      </ol>
    </>
  );
}

interface NextItemProps {
  launch: NextView;
  horizon: Horizon;
  today: Day;
}

function NextItem({ launch, horizon: { from, to }, today }: NextItemProps) {
  const { window, certainty, places } = launch;
  const redLetter = certainty === "official" && isExactDay(window);
  return (
    <li className={cn(ROW, "border-t border-hair py-2.5")}>
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
      <div>
        <LaunchLine launch={launch} dated />
        <div className="pl-[1.125rem] leading-snug">
          <Places places={places} />
          {window.instant === null ? null : <Countdown instant={window.instant} today={today} />}
        </div>
      </div>
    </li>
  );
}
