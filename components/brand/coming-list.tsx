import { LaunchLine } from "@/components/calendar/launch-line";
import { horizonOf } from "@/components/upcoming/horizon";
import { HorizonMonths, HorizonRow } from "@/components/upcoming/horizon-row";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import type { Day } from "@/lib/domain/window/window";

/** What is coming from a brand, the soonest to be over first: when, drawn as wide as it is on the year from `today` on, and what. */
export function ComingList({ launches, today }: { launches: readonly LaunchEntryView[]; today: Day }) {
  const horizon = horizonOf(today);
  return (
    <>
      <HorizonMonths horizon={horizon} />
      <ol>
        {launches.map((launch) => (
          <HorizonRow key={launch.id} launch={launch} horizon={horizon}>
            <LaunchLine launch={launch} dated />
          </HorizonRow>
        ))}
      </ol>
    </>
  );
}
