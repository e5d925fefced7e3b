import { barOf } from "@/components/certainty/drawn";
import { cn } from "@/lib/cn";
import { daysBetween } from "@/lib/domain/window/day";
import type { Day, Window } from "@/lib/domain/window/window";
import type { Drawn } from "@/lib/format/certainty";
import { windowEnds } from "./ends";
import { isWide } from "./is-wide";

export interface WindowStripProps {
  window: Window;
  certainty: Drawn;
  /** The first and the last day that the strip shows. */
  from: Day;
  to: Day;
}

/** A window within a span of days, as wide as it is: what the words beside it say, for the eye. */
export function WindowStrip({ window, certainty, from, to }: WindowStripProps) {
  const earliest = window.earliest ?? from;
  const latest = window.latest ?? to;
  const days = daysBetween(from, to) + 1;
  const start = Math.max(0, daysBetween(from, earliest)) / days;
  const end = Math.min(days, daysBetween(from, latest) + 1) / days;
  const ends = {
    openStart: window.earliest === null || window.precision === "before",
    openEnd: window.latest === null,
    cutStart: window.earliest !== null && earliest < from,
    cutEnd: window.latest !== null && latest > to,
  };
  return (
    <div aria-hidden className="relative h-3">
      {start < 1 && end > 0 ? (
        <>
          <span
            className={cn("absolute inset-y-0 min-w-[4px]", barOf(certainty, isWide(window)), windowEnds(ends, window))}
            style={{ left: `${(start * 100).toFixed(2)}%`, width: `${((end - start) * 100).toFixed(2)}%` }}
          />
          {/* It goes on where the strip ends: beside it there is room for saying so. */}
          {ends.cutEnd ? <span className="absolute left-full pl-0.5 text-fine leading-3 text-soft">→</span> : null}
        </>
      ) : (
        <span className="absolute right-0 text-fine leading-3 text-soft">→</span>
      )}
    </div>
  );
}
