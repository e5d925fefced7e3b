import { LaunchLine } from "@/components/calendar/launch-line";
import type { NextView } from "@/lib/data/upcoming/views";
import type { Day } from "@/lib/domain/window/window";
import { Countdown } from "./countdown";
import { horizonOf } from "./horizon";
import { HorizonMonths, HorizonRow } from "./horizon-row";
import { Places } from "./places";

/** What is next, the soonest to be over first: when, drawn on the coming year, and what. */
export function NextList({ launches, today }: { launches: readonly NextView[]; today: Day }) {
  const horizon = horizonOf(today);
  return (
    <>
      <HorizonMonths horizon={horizon} />
      <ol>
        {launches.map((launch) => (
          <HorizonRow key={launch.id} launch={launch} horizon={horizon}>
            <div>
              <LaunchLine launch={launch} dated />
              <div className="pl-[1.125rem] leading-snug">
                <Places places={launch.places} />
                {launch.window.instant === null ? null : <Countdown instant={launch.window.instant} today={today} />}
              </div>
            </div>
          </HorizonRow>
        ))}
      </ol>
    </>
  );
}
