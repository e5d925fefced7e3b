import { randomUUID } from "node:crypto";
import { captureSuggested } from "@/components/editor/capture-address";
import { ReasonForm } from "@/components/editor/reason-form";
import { nameOfSuggested, SuggestionWords } from "@/components/suggestion/suggestion-words";
import { TextLink } from "@/components/ui/text-link";
import { dismissSuggestionAction, takeUpSuggestionAction } from "@/lib/actions/decide-suggestion";
import type { SuggestionView } from "@/lib/data/suggestion/suggestion-view";

/** What readers sent in and no editor has decided on, each with what can be made of it. */
export function OpenSuggestions({ suggestions }: { suggestions: readonly SuggestionView[] }) {
  return (
    <ul>
      {suggestions.map((suggestion) => (
        <OpenSuggestion key={suggestion.id} suggestion={suggestion} />
      ))}
    </ul>
  );
}

function OpenSuggestion({ suggestion }: { suggestion: SuggestionView }) {
  const { id, said } = suggestion;
  const of = `${nameOfSuggested(suggestion)}: ${said.slice(0, 60)}`;
  return (
    <li id={`suggestion-${id}`} className="grid gap-x-8 gap-y-2 border-b border-hair py-3.5 sm:grid-cols-[1fr_18rem]">
      <div className="min-w-0 wrap-anywhere">
        <SuggestionWords suggestion={suggestion} />
      </div>
      <div className="min-w-0">
        <p>
          <TextLink href={captureSuggested(id)}>
            Record it
            <span className="sr-only">: {of}</span>
          </TextLink>
        </p>
        <ReasonForm
          action={takeUpSuggestionAction}
          id={id}
          verb="Taken up"
          of={of}
          hint="Where it was recorded in another way. A remark may be left out."
          submissionKey={randomUUID()}
        />
        <ReasonForm
          action={dismissSuggestionAction}
          id={id}
          verb="Dismiss"
          of={of}
          hint="For other editors; readers see neither. It can be reopened."
          submissionKey={randomUUID()}
        />
      </div>
    </li>
  );
}
