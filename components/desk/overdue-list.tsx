import { LaunchLine } from "@/components/calendar/launch-line";
import { deskAddressOf } from "@/components/editor/desk-address";
import { TextLink } from "@/components/ui/text-link";
import type { OverdueLaunchView } from "@/lib/data/review/review-view";

/** Launches whose time has passed without a word; what became of them is said in the review. */
export function OverdueList({ launches }: { launches: readonly OverdueLaunchView[] }) {
  return (
    <>
      <ul className="grid gap-3 sm:grid-cols-2">
        {launches.map(({ launch }) => (
          <li key={launch.id}>
            <LaunchLine launch={launch} when />
            <TextLink href={deskAddressOf({ kind: "launch", slug: launch.slug })} className="ml-5 text-fine">
              What was recorded
            </TextLink>
          </li>
        ))}
      </ul>
      <p className="pt-3 text-fine">
        <TextLink href="/edit/review">Say what became of them</TextLink>
      </p>
    </>
  );
}
