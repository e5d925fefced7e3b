import { randomUUID } from "node:crypto";
import { ReasonForm } from "@/components/editor/reason-form";
import { nameOfSuggested, SuggestionWords } from "@/components/suggestion/suggestion-words";
import { TextLink } from "@/components/ui/text-link";
import { reopenSuggestionAction } from "@/lib/actions/decide-suggestion";
import type { DecisionView } from "@/lib/data/suggestion/suggestion-view";
import { formatInstant } from "@/lib/format/instant";
import { formatDecision } from "@/lib/format/suggested";

/** What editors decided on suggestions, each with who, when and why; the last one on each can be taken back. */
export function DecisionList({ decisions }: { decisions: readonly DecisionView[] }) {
  return (
    <ul>
      {decisions.map((decision) => (
        <DecisionItem key={decision.id} decision={decision} />
      ))}
    </ul>
  );
}

function DecisionItem({
  decision: { kind, why, at, by, suggestion, recordedWith, stands },
}: {
  decision: DecisionView;
}) {
  const of = `${nameOfSuggested(suggestion)}: ${suggestion.said.slice(0, 60)}`;
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-hair py-3.5 sm:grid-cols-[1fr_18rem]">
      <div className="min-w-0 wrap-anywhere">
        <p>
          <strong>{formatDecision(kind)}</strong> by {by}, <time dateTime={at}>{formatInstant(at)}</time>: {why}
          {recordedWith === null ? null : (
            <>
              {" "}
              <TextLink href={`/edit/capture/${recordedWith}`}>What was recorded</TextLink>
            </>
          )}
        </p>
        <div className="mt-1.5 border-l-2 border-hair pl-3">
          <SuggestionWords suggestion={suggestion} />
        </div>
      </div>
      {stands ? (
        <div className="min-w-0">
          <ReasonForm
            action={reopenSuggestionAction}
            id={suggestion.id}
            verb="Reopen"
            of={of}
            hint="It waits again, in its old place. What was recorded from it stays."
            submissionKey={randomUUID()}
          />
        </div>
      ) : null}
    </li>
  );
}
