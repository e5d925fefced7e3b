import { randomUUID } from "node:crypto";
import { ReasonForm } from "@/components/editor/reason-form";
import { TextLink } from "@/components/ui/text-link";
import { restoreLaunchAction, strikeLaunchAction } from "@/lib/actions/launch-operations";
import type { RecordedView } from "@/lib/data/desk";
import { formatInstant } from "@/lib/format/instant";
import { formatLaunchTitle } from "@/lib/format/launch-title";

export interface RecordedListProps {
  recorded: readonly RecordedView[];
  /** Whether whoever looks may strike it. */
  operable: boolean;
}

/** What an editor recorded, each with the way to take it back and the way to undo that. */
export function RecordedList({ recorded, operable }: RecordedListProps) {
  return (
    <ul>
      {recorded.map((one) => (
        <RecordedItem key={`${one.launchId} ${one.struck}`} recorded={one} operable={operable} />
      ))}
    </ul>
  );
}

function RecordedItem({ recorded, operable }: { recorded: RecordedView; operable: boolean }) {
  const { launchId, slug, at, claims, struck, waiting } = recorded;
  const name = formatLaunchTitle(recorded);
  const gone = struck === claims;
  return (
    <li className="grid gap-x-6 border-b border-hair py-2.5 sm:grid-cols-[1fr_16rem]">
      <div>
        <TextLink href={`/edit/launches/${slug}`} className={gone ? "line-through" : "font-semibold"}>
          {name}
        </TextLink>
        <p className="text-fine text-soft">
          <time dateTime={at}>{formatInstant(at)}</time>, {claims} claims
          {struck > 0 ? `, ${struck} of them struck` : ""}
          {waiting > 0 ? `, ${waiting} of them wait for review` : ""}
        </p>
      </div>
      {!operable ? null : gone ? (
        <ReasonForm
          action={restoreLaunchAction}
          id={launchId}
          verb="Undo the strike"
          of={name}
          hint="Everything that was struck with it is in force again."
          submissionKey={randomUUID()}
        />
      ) : (
        <ReasonForm
          action={strikeLaunchAction}
          id={launchId}
          verb="Strike"
          of={name}
          hint="For what was recorded wrongly. Readers no longer see any of it; it can be undone."
          submissionKey={randomUUID()}
        />
      )}
    </li>
  );
}
