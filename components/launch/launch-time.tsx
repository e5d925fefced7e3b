import { ReaderTime } from "@/components/window/reader-time";
import { Countdown } from "@/components/upcoming/countdown";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import type { Day } from "@/lib/domain/window/window";
import { formatVenueTime } from "@/lib/format/venue-time";

export interface LaunchTimeProps {
  launch: Pick<LaunchView, "when" | "status" | "due">;
  /** The day that the page is of, where that is today; of a day past nothing is counted down. */
  today: Day | null;
}

/** At what time a launch begins, at the venue and where the reader is, and how long it is until then. */
export function LaunchTime({ launch: { when, status, due }, today }: LaunchTimeProps) {
  const { window } = when;
  if (window === null || window.instant === null || window.timeZone === null) return null;
  if (status === "canceled" || status === "moved") return null;
  const ahead = due === "upcoming" || due === "today";
  return (
    <p className="mt-1.5 text-soft noscript:hidden">
      {formatVenueTime(window)}
      <ReaderTime instant={window.instant} timeZone={window.timeZone} />
      {ahead && today !== null ? <Countdown instant={window.instant} today={today} /> : null}
    </p>
  );
}
