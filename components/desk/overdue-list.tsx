import { LaunchLine } from "@/components/calendar/launch-line";
import { captureAbout } from "@/components/editor/capture-address";
import { deskAddressOf } from "@/components/editor/desk-address";
import { TextLink } from "@/components/ui/text-link";
import type { OverdueLaunchView } from "@/lib/data/review/review-view";

export interface OverdueListProps {
  launches: readonly OverdueLaunchView[];
  /** Whether whoever looks may say what became of them: else they capture what a text says. */
  settles: boolean;
}

/** Launches whose time has passed without a word; what became of them is said in the review. */
export function OverdueList({ launches, settles }: OverdueListProps) {
  return (
    <>
      <ul className="grid gap-3 sm:grid-cols-2">
        {launches.map(({ launch }) => (
          <li key={launch.id}>
            <LaunchLine launch={launch} when />
            <TextLink href={deskAddressOf({ kind: "launch", slug: launch.slug })} className="ml-5 text-fine">
              What was recorded
            </TextLink>
            {settles ? null : (
              <TextLink href={captureAbout({ kind: "launch", slug: launch.slug })} className="ml-5 text-fine">
                Capture what became of it
              </TextLink>
            )}
          </li>
        ))}
      </ul>
      {settles ? (
        <p className="pt-3 text-fine">
          <TextLink href="/edit/review">Say what became of them</TextLink>
        </p>
      ) : null}
    </>
  );
}
