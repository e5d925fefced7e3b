import { UNDERLINE } from "@/components/certainty/drawn";
import { cn } from "@/lib/cn";
import { isExactDay } from "@/lib/domain/window/due";
import type { Window } from "@/lib/domain/window/window";
import { formatWindow, formatWindowShort } from "@/lib/format/window";
import type { Drawn } from "@/lib/format/certainty";

export interface WhenProps {
  window: Window;
  /** Underlines the words as the certainty is drawn; leave out where a mark stands beside them. */
  certainty?: Drawn;
  /** In few letters: "4 Jul", "H2". */
  short?: boolean;
  /** The year that the page names already; then the short words leave it out. */
  pageYear?: number;
  className?: string;
}

/** A window in words, as exact as it is known. Only a day that someone said is marked up as a date. */
export function When({ window, certainty, short = false, pageYear, className }: WhenProps) {
  const words = short ? formatWindowShort(window, pageYear) : formatWindow(window);
  const drawn = cn(certainty && UNDERLINE[certainty], className) || undefined;
  if (!isExactDay(window)) return <span className={drawn}>{words}</span>;
  return (
    <time dateTime={window.instant ?? window.earliest ?? undefined} className={drawn}>
      {words}
    </time>
  );
}
