import Link from "next/link";
import type { CSSProperties } from "react";
import { barOf } from "@/components/certainty/drawn";
import { CertaintyMark } from "@/components/certainty/mark";
import { windowEnds } from "@/components/window/ends";
import { isWide } from "@/components/window/is-wide";
import { When } from "@/components/window/when";
import { cn } from "@/lib/cn";
import type { BarView } from "@/lib/data/calendar/views";
import type { YearPlace } from "@/lib/domain/window/place-window";
import { isCalledOff } from "@/lib/domain/claim/called-off";
import { addressOf } from "@/lib/format/address";
import { formatCertainty } from "@/lib/format/certainty";
import { marksOf, writeMarks } from "./filters/filters";
import type { BarWords } from "./bar-words";
import type { LabelSide } from "./pack-rows";

export interface LaunchBarProps {
  bar: BarView;
  words: BarWords;
  /** The page's year. */
  year: number;
  /** Pixels from the top of the track. */
  top: number;
  label: LabelSide;
}

/** A launch on a year's timeline, as wide as its window; on a narrow screen a line with its date in front. */
export function LaunchBar({ bar: { place, launch }, words, year, top, label }: LaunchBarProps) {
  const { certainty, window, status } = launch;
  const calledOff = isCalledOff(status);
  const drawn = window.precision !== "tbd" && !calledOff;
  const onInk = drawn && certainty === "official" && label === "inside" && !isWide(window);
  const soft = cn("ml-1 text-fine", onInk ? "@4xl:text-paper" : "text-soft");
  return (
    <li
      data-marks={writeMarks(marksOf(launch))}
      className="@max-4xl:grid @max-4xl:grid-cols-[7.5rem_1fr] @max-4xl:gap-x-2"
      style={{ "--top": `${top}px` }}
    >
      {/* Without a date there is nothing to draw: a band over the whole year would say "some time in it", and one over a date that
          holds no longer that it does. */}
      <span
        aria-hidden
        hidden={!drawn}
        className={cn(
          "absolute top-(--top) h-[22px] min-w-[5px] @max-4xl:hidden",
          barOf(certainty, isWide(window)),
          windowEnds(place, window),
        )}
        style={{ left: percent(place.start), width: percent(place.end - place.start) }}
      />
      <span className="min-w-0 text-soft wrap-anywhere @4xl:hidden">
        {words.was}
        <When window={window} short pageYear={year} />
      </span>
      <span
        className={cn(
          // The room for the words is wider than they are: it must not lie over the bars beside it.
          "@4xl:pointer-events-none @4xl:absolute @4xl:top-(--top) @4xl:right-(--right) @4xl:left-(--left) @4xl:flex @4xl:h-[22px]",
          label === "before" && "@4xl:justify-end",
        )}
        style={roomFor(label, place)}
      >
        <span
          className={cn(
            // What is read out stands at the end of the words: it is cut off with them, and must not widen the page.
            "relative @max-4xl:block @max-4xl:pl-[1.15rem] @max-4xl:-indent-[1.15rem] @4xl:pointer-events-auto @4xl:mx-1.5 @4xl:truncate @4xl:leading-[22px]",
            label !== "inside" && "@4xl:bg-paper",
          )}
        >
          {/* A bar is the mark on a wide page; without one there is none. */}
          <CertaintyMark certainty={certainty} silent className={cn("mr-1.5", drawn && "@4xl:hidden")} />
          <Link
            href={addressOf({ ...launch, kind: "launch" })}
            prefetch={false}
            className={cn(
              "font-medium hover:underline @4xl:text-fine",
              onInk && "@4xl:text-paper",
              status === "canceled" && "line-through",
            )}
          >
            {words.name}
            <span className="sr-only">, {formatCertainty(certainty)}</span>
          </Link>
          {words.shows ? <span className={cn("text-fine", onInk && "@4xl:text-paper")}>{words.shows}</span> : null}
          <span className={cn(soft, "@max-4xl:hidden")}>
            {words.was}
            <When window={window} short pageYear={year} />
          </span>
          {words.speaker ? <span className={soft}>{words.speaker}</span> : null}
          {words.state ? (
            <b className={cn("ml-1 text-fine font-semibold", onInk && "@4xl:text-paper")}>{words.state}</b>
          ) : null}
        </span>
      </span>
    </li>
  );
}

/** Where on the track the words may stand. */
function roomFor(label: LabelSide, { start, end }: YearPlace): CSSProperties {
  return {
    "--left": percent(label === "before" ? 0 : label === "after" ? end : start),
    "--right": percent(label === "after" ? 0 : label === "before" ? 1 - start : 1 - end),
  };
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
