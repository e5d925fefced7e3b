import { cn } from "@/lib/cn";
import type { YearPlace } from "@/lib/domain/window/place-window";
import type { Window } from "@/lib/domain/window/window";

/** The ends of a drawn window: soft where nobody said, cut where it goes on beyond the drawing, round where it ends. */
export function windowEnds(
  place: Pick<YearPlace, "openStart" | "openEnd" | "cutStart" | "cutEnd">,
  { about }: Window,
): string {
  const softStart = (place.openStart || about) && !place.cutStart;
  const softEnd = (place.openEnd || about) && !place.cutEnd;
  return cn(
    softStart && (place.openStart ? "mask-l-from-50%" : "mask-l-from-85%"),
    softEnd && (place.openEnd ? "mask-r-from-50%" : "mask-r-from-85%"),
    place.cutStart ? "rounded-l-none border-l-0" : "rounded-l-bar",
    place.cutEnd ? "rounded-r-none border-r-0" : "rounded-r-bar",
  );
}
