import { TextLink } from "@/components/ui/text-link";
import type { SuggestionView } from "@/lib/data/suggestion/suggestion-view";
import { formatHost } from "@/lib/format/host";
import { formatInstant } from "@/lib/format/instant";
import { formatStatedBy } from "@/lib/format/stated";
import { formatSuggested, suggestedPageAddress } from "@/lib/format/suggested";

/** What a suggestion is about, in words. */
export function nameOfSuggested({ about }: Pick<SuggestionView, "about">): string {
  return about === null ? "Debut as a whole" : formatSuggested(about);
}

/** What a reader sent in: of which page, in which words, and where they say that it can be read. */
export function SuggestionWords({ suggestion }: { suggestion: SuggestionView }) {
  const { about, said, link, stated, at } = suggestion;
  const name = nameOfSuggested(suggestion);
  return (
    <>
      <p className="font-semibold">
        {about === null ? name : <TextLink href={suggestedPageAddress(about)}>{name}</TextLink>}
      </p>
      <p className="whitespace-pre-line">{said}</p>
      <p className="text-fine text-soft">
        Read at {/* Anybody may have written it: we never ask for it ourselves, and vouch for nothing there. */}
        <a
          href={link}
          rel="noopener noreferrer nofollow ugc"
          className="underline decoration-hair underline-offset-3 hover:decoration-ink"
        >
          {formatHost(link)}
        </a>
        {stated === null ? null : `, ${formatStatedBy(stated.from, stated.to)}`}. Sent{" "}
        <time dateTime={at}>{formatInstant(at)}</time>.
      </p>
    </>
  );
}
