import { LaunchLine } from "@/components/calendar/launch-line";
import { TextLink } from "@/components/ui/text-link";
import type { NextView } from "@/lib/data/upcoming/views";
import { formatNumber } from "@/lib/format/count";

/** As many as are named. */
const SHOWN = 12;

/** What is to come, and nobody has said whether it comes here: the soonest first. */
export function UnspokenList({ launches }: { launches: readonly NextView[] }) {
  const rest = launches.length - SHOWN;
  return (
    <>
      <ul className="grid gap-x-8 gap-y-2.5 md:grid-cols-2 xl:grid-cols-3">
        {launches.slice(0, SHOWN).map((launch) => (
          <li key={launch.id} className="min-w-0">
            <LaunchLine launch={launch} when />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className="pt-2.5 text-soft">
          {formatNumber(rest)} more in <TextLink href="/">Upcoming</TextLink>.
        </p>
      ) : null}
    </>
  );
}
