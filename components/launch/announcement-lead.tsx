import { SaidSentence } from "@/components/claim/said-sentence";
import type { AnnouncementView } from "@/lib/data/announcement/announcement-view";
import { formatNarrowest } from "@/lib/format/belief";
import type { Sentence } from "@/lib/format/sentence";

export interface AnnouncementLeadProps {
  /** The sentence that answers when. */
  sentence: Sentence;
  announcement: Pick<AnnouncementView, "when">;
  /** Further sentences that belong to the first answer. */
  more?: readonly Sentence[];
}

/** The answer that a page gives first, in a sentence or three. */
export function AnnouncementLead({ sentence, announcement: { when }, more = [] }: AnnouncementLeadProps) {
  const { narrowest } = when;
  return (
    <p className="max-w-[34em] font-display text-head leading-[1.35]">
      <SaidSentence sentence={sentence} />
      {narrowest === null ? null : (
        <>
          {" "}
          <SaidSentence sentence={formatNarrowest(narrowest.window, narrowest.certainty, narrowest.claim)} />
        </>
      )}
      {more.map((one, place) => (
        <span key={place}>
          {" "}
          <SaidSentence sentence={one} />
        </span>
      ))}
    </p>
  );
}
