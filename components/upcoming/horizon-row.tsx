import type { ReactNode } from "react";
import { WindowStrip } from "@/components/window/strip";
import { When } from "@/components/window/when";
import { cn } from "@/lib/cn";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { monthOf, yearOf } from "@/lib/domain/window/day";
import { isExactDay } from "@/lib/domain/window/due";
import { formatShortMonthName } from "@/lib/format/day";
import type { Horizon } from "./horizon";

const ROW = "grid gap-x-5 gap-y-1 sm:grid-cols-[9.5rem_1fr] lg:grid-cols-[9.5rem_12rem_1fr]";

/** The months over the windows of a list, with their years. */
export function HorizonMonths({ horizon }: { horizon: Horizon }) {
  return (
    <div aria-hidden className={cn(ROW, "max-lg:hidden")}>
      <div className="col-start-2 grid grid-cols-12 pb-1">
        {horizon.months.map((month, place) => (
          <span key={month} className="text-[0.6875rem] leading-4 text-soft">
            {/* The year stands over its first month here, and is wider than that: December alone has no room for it. */}
            <span className="block h-4 w-0 whitespace-nowrap text-ink">
              {monthOf(month) === 1 || (place === 0 && monthOf(month) < 12) ? yearOf(month) : null}
            </span>
            {/* Below the years alone: a month's line would run through their figures. */}
            <span className="block border-l border-hair pl-0.5">
              {formatShortMonthName(monthOf(month)).slice(0, 1)}
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}

export interface HorizonRowProps {
  launch: Pick<LaunchEntryView, "window" | "certainty">;
  horizon: Horizon;
  children: ReactNode;
}

/** Something to come: when, drawn as wide as it is on the months of the horizon, and what. */
export function HorizonRow({ launch: { window, certainty }, horizon: { from, to }, children }: HorizonRowProps) {
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
        {/* Without a date there is nothing to draw: a band over all the months would say "some time in them". */}
        {window.precision === "tbd" ? null : <WindowStrip window={window} certainty={certainty} from={from} to={to} />}
      </div>
      {children}
    </li>
  );
}
