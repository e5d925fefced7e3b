import { randomUUID } from "node:crypto";
import { LaunchLine } from "@/components/calendar/launch-line";
import { Voices } from "@/components/claim/voices";
import { captureAbout } from "@/components/editor/capture-address";
import { deskAddressOf } from "@/components/editor/desk-address";
import { SettleForm } from "@/components/editor/settle-form";
import { TextLink } from "@/components/ui/text-link";
import type { OverdueLaunchView } from "@/lib/data/review/review-view";
import type { Day } from "@/lib/domain/window/window";
import { formatDay } from "@/lib/format/day";
import { formatLaunchTitle } from "@/lib/format/launch-title";

export interface OverdueLaunchesProps {
  launches: readonly OverdueLaunchView[];
  today: Day;
}

/** Launches whose time has passed without a word: who had said when, and a form for the claim that settles it. */
export function OverdueLaunches({ launches, today }: OverdueLaunchesProps) {
  return (
    <ul>
      {launches.map((overdue) => (
        <OverdueLaunch key={overdue.launch.id} overdue={overdue} today={today} />
      ))}
    </ul>
  );
}

function OverdueLaunch({ overdue: { launch, when, lastRecorded }, today }: { overdue: OverdueLaunchView; today: Day }) {
  const address = { kind: "launch", slug: launch.slug } as const;
  const name = formatLaunchTitle({ ...launch, brand: launch.brand.name });
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-hair py-3.5 lg:grid-cols-[2fr_3fr]">
      <div className="min-w-0 wrap-anywhere">
        <LaunchLine launch={launch} when />
        <div className="ml-5">
          <Voices basis={when} />
          <p className="mt-1 flex flex-wrap gap-x-4 text-fine">
            <TextLink href={deskAddressOf(address)}>What was recorded</TextLink>
            <TextLink href={captureAbout(address)}>Capture a whole text</TextLink>
          </p>
        </div>
      </div>
      <SettleForm
        launch={{ id: launch.id, name, brand: launch.brand.slug, begins: launch.window.earliest, lastRecorded }}
        today={today}
        statedOn={formatDay(today)}
        submissionKey={randomUUID()}
      />
    </li>
  );
}
