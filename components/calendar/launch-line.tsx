import { Fragment } from "react";
import { SourceCredit } from "@/components/claim/source-credit";
import { SourceName } from "@/components/claim/source-name";
import { CertaintyMark } from "@/components/certainty/mark";
import { TextLink } from "@/components/ui/text-link";
import { ReaderTime } from "@/components/window/reader-time";
import { When } from "@/components/window/when";
import { cn } from "@/lib/cn";
import type { CreditView, LaunchEntryView } from "@/lib/data/launch-entry";
import type { Window } from "@/lib/domain/window/window";
import { addressOf } from "@/lib/format/address";
import { formatDue } from "@/lib/format/due";
import { formatEntryName, formatShows } from "@/lib/format/launch-title";
import { formatVenueTime } from "@/lib/format/venue-time";

export interface LaunchLineProps {
  launch: LaunchEntryView;
  /** True where the place on the page does not say when. */
  when?: boolean;
  /** True where the window stands beside it in full: then the time is not said twice, and the source is credited. */
  dated?: boolean;
  className?: string;
}

/** At the venue, and where the reader is. */
function timeOf(window: Window) {
  const { instant, timeZone } = window;
  if (instant === null || timeZone === null) return null;
  return (
    <>
      {formatVenueTime(window)}
      <ReaderTime instant={instant} timeZone={timeZone} />
    </>
  );
}

/** Who gave the date and who says that it took place, which are seldom one statement. */
function Credits({ saidBy, heldBy }: { saidBy: CreditView; heldBy: CreditView | null }) {
  if (heldBy === null) return <SourceCredit claim={saidBy} />;
  return (
    <>
      {saidBy.source.slug === heldBy.source.slug ? null : (
        <>
          <SourceCredit claim={saidBy} /> ·{" "}
        </>
      )}
      took place, says <SourceCredit claim={heldBy} />
    </>
  );
}

/** A launch in a few short lines: what, which devices, at what time, and who says so. */
export function LaunchLine({ launch, when = false, dated = false, className }: LaunchLineProps) {
  const { kind, brand, title, lineUp, window, certainty, status, due, saidBy } = launch;
  const name = formatEntryName({ kind, title, lineUp, brand: brand.name });
  const shows = formatShows(launch);
  const by = name.includes(brand.name) ? "" : brand.name;
  // A quiet launch is called by its line-up: that is not said twice.
  const what = [by, name.includes(shows) ? "" : shows].filter(Boolean).join(" · ");
  const details = [
    what,
    when ? <When window={window} className="text-ink" /> : null,
    dated || when ? null : timeOf(window),
    saidBy &&
      (dated ? (
        <>
          {/* Who dates the event may have said nothing of what it shows. */}
          {launch.lessSure ? "dated by " : null}
          <Credits saidBy={saidBy} heldBy={launch.heldBy} />
        </>
      ) : (
        <>
          says <SourceName source={saidBy.source} where="in a sentence" />
        </>
      )),
  ].filter(Boolean);
  const state = formatDue(due, status);
  return (
    <div className={cn("flex min-w-0 gap-1.5", className)}>
      <CertaintyMark certainty={certainty} className="mt-[0.3em]" />
      <div className="min-w-0 leading-snug">
        <TextLink
          href={addressOf({ kind: "launch", ...launch })}
          plain
          className={cn("-mt-0.5 inline-block py-0.5 font-semibold", status === "canceled" && "line-through")}
        >
          {name}
        </TextLink>
        {state ? <b className="text-fine font-semibold"> {state}</b> : null}
        <p className="text-fine text-soft">
          {details.map((detail, index) => (
            <Fragment key={index}>
              {index > 0 ? " · " : null}
              {detail}
            </Fragment>
          ))}
        </p>
      </div>
    </div>
  );
}
