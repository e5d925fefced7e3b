import { NeedItem } from "@/components/desk/need-item";
import { nameOfSuggested } from "@/components/suggestion/suggestion-words";
import { TextLink } from "@/components/ui/text-link";
import type { SuggestionView } from "@/lib/data/suggestion/suggestion-view";
import { formatInstant } from "@/lib/format/instant";

/** Suggestions on the desk, each in a line or two; it leads to where an editor decides on it. */
export function SuggestionLines({ suggestions }: { suggestions: readonly SuggestionView[] }) {
  return (
    <ul>
      {suggestions.map((suggestion) => (
        <NeedItem key={suggestion.id}>
          <TextLink href={`/edit/suggestions#suggestion-${suggestion.id}`}>
            {nameOfSuggested(suggestion)}: {suggestion.said}
          </TextLink>
          <p className="text-fine text-soft">
            Sent <time dateTime={suggestion.at}>{formatInstant(suggestion.at)}</time>.
          </p>
        </NeedItem>
      ))}
    </ul>
  );
}
