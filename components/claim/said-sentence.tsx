import { UNDERLINE } from "@/components/certainty/drawn";
import type { Sentence } from "@/lib/format/sentence";

/** A sentence in which what is claimed is underlined as surely as it is known. */
export function SaidSentence({ sentence }: { sentence: Sentence }) {
  return (
    <>
      {sentence.map((run, place) =>
        typeof run === "string" ? (
          run
        ) : (
          // The runs of a sentence never move.
          <span key={place} className={UNDERLINE[run.certainty]}>
            {run.text}
          </span>
        ),
      )}
    </>
  );
}
