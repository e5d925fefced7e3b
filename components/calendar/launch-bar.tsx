import Link from "next/link";
import { BAR } from "@/components/certainty/drawn";
import { CertaintyMark } from "@/components/certainty/mark";
import { When } from "@/components/window/when";
import { cn } from "@/lib/cn";
import type { BarView } from "@/lib/data/calendar/views";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { formatCertainty } from "@/lib/format/certainty";
import { formatDue } from "@/lib/format/due";
import { formatLaunchTitle, withoutBrand } from "@/lib/format/launch-title";
import { windowEnds } from "@/components/window/ends";

export interface LaunchBarProps {
  bar: BarView;
  /** The page's year. */
  year: number;
  /** Pixels from the top of the track. */
  top: number;
  label: "inside" | "after" | "before";
}

const LABEL = {
  inside: "wide:left-1.5 wide:right-1",
  after: "wide:left-full wide:ml-1.5 wide:bg-paper",
  before: "wide:right-full wide:mr-1.5 wide:bg-paper",
} as const;

/** What a launch is called on its brand's own track. */
export function barName({ title, brand, lineUp }: LaunchEntryView): string {
  return withoutBrand(formatLaunchTitle({ title, lineUp, brand: brand.name }), brand.name);
}

/** Whose word the date is; null for the brand, whose track it is. */
export function barSpeaker({ certainty, saidBy }: LaunchEntryView): string | null {
  return certainty === "official" ? null : (saidBy?.source.name ?? null);
}

/** A launch on a year's timeline, as wide as its window; on a narrow screen a line with its date in front. */
export function LaunchBar({ bar: { place, launch }, year, top, label }: LaunchBarProps) {
  const { certainty, window, status, due } = launch;
  const state = formatDue(due, status);
  const speaker = barSpeaker(launch);
  const onInk = certainty === "official" && label === "inside";
  return (
    <li
      className="max-wide:grid max-wide:grid-cols-[7.5rem_1fr] wide:absolute wide:top-(--top) wide:left-(--left) wide:h-[22px] wide:w-(--width) wide:min-w-[5px]"
      style={{
        "--top": `${top}px`,
        "--left": `${(place.start * 100).toFixed(2)}%`,
        "--width": `${((place.end - place.start) * 100).toFixed(2)}%`,
      }}
    >
      <span aria-hidden className={cn("absolute inset-0 max-wide:hidden", BAR[certainty], windowEnds(place, window))} />
      <When window={window} short pageYear={year} className="text-soft wide:hidden" />
      <span className={cn("wide:absolute wide:inset-y-0 wide:leading-[22px] wide:whitespace-nowrap", LABEL[label])}>
        <CertaintyMark certainty={certainty} silent className="mr-1.5 wide:hidden" />
        <Link
          href={`/launches/${launch.slug}`}
          prefetch={false}
          className={cn(
            "font-medium hover:underline wide:text-fine wide:leading-[22px]",
            onInk && "wide:text-paper",
            status === "canceled" && "line-through",
          )}
        >
          {barName(launch)}
          <span className="sr-only">, {formatCertainty(certainty)}</span>
        </Link>
        <When
          window={window}
          short
          pageYear={year}
          className={cn("ml-1 text-fine max-wide:hidden", onInk ? "text-paper" : "text-soft")}
        />
        {speaker ? <span className="ml-1 text-fine text-soft">{speaker}</span> : null}
        {state ? <b className={cn("ml-1 text-fine font-semibold", onInk && "wide:text-paper")}>{state}</b> : null}
      </span>
    </li>
  );
}
