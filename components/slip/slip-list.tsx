import { SourceCredit } from "@/components/claim/source-credit";
import { TextLink } from "@/components/ui/text-link";
import { When } from "@/components/window/when";
import type { SlipView } from "@/lib/data/slip/slip-view";
import { addressOf } from "@/lib/format/address";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { formatSlip } from "@/lib/format/slips";

/** Each time that a brand moved its own date: of which launch, from when to when, by how much, and where it said so. */
export function SlipList({ slips }: { slips: readonly SlipView[] }) {
  return (
    <ul>
      {slips.map(({ launch, day, kind, from, to, days, exact, by }) => (
        <li
          key={`${launch.id} ${day} ${kind}`}
          className="grid gap-x-8 border-b border-hair py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]"
        >
          <TextLink plain href={addressOf(launch)} className="font-semibold">
            {formatLaunchTitle({ ...launch, title: launch.name })}
          </TextLink>
          <span>
            <b className="font-semibold">{formatSlip({ kind, days, exact, dated: to !== null })}</b>{" "}
            <span className="text-soft">
              <When window={from} />
              {to === null ? null : (
                <>
                  {" → "}
                  <When window={to} />
                </>
              )}
            </span>
            {by === null ? null : (
              <span className="block text-fine">
                <SourceCredit claim={by} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
