import { SaidSentence } from "@/components/claim/said-sentence";
import type { CountryAnswer } from "@/components/my-market/country-answer";
import type { MarketCode } from "@/lib/domain/market/market";
import { formatCountryAnswer } from "@/lib/format/answer";
import { formatPlace } from "@/lib/format/place";
import { formatSpeaker } from "@/lib/format/source-name";
import { plainSentence } from "@/lib/format/sentence";

export interface AnswerTextProps {
  answer: CountryAnswer;
  /** The reader's own. */
  country: MarketCode;
}

/** The answer for one country: whether, who says so, when and for how much. */
export function AnswerText({ answer: { answer, certainty, spoken, more }, country }: AnswerTextProps) {
  const place = formatPlace({ code: country, name: null, home: null });
  return (
    <>
      <SaidSentence sentence={formatCountryAnswer(place, answer, certainty, spoken)} />
      {spoken === null ? null : (
        <>
          , says{" "}
          {spoken.url === null ? (
            formatSpeaker(spoken.source.name)
          ) : (
            <a
              href={spoken.url}
              rel="noreferrer"
              className="underline decoration-hair underline-offset-3 hover:decoration-ink"
            >
              {formatSpeaker(spoken.source.name)}
            </a>
          )}
        </>
      )}
      .<SaidSentence sentence={more} />
    </>
  );
}

/** A country with a long name, as it stands after "in". */
const LONG = "the United Arab Emirates";

/** The longest that any of the answers can be: the room that is kept for them. */
export function longestAnswer(answers: readonly CountryAnswer[], least = ""): string {
  const texts = answers.map(({ answer, certainty, spoken, more }) => {
    const said = [
      ...formatCountryAnswer(LONG, answer, certainty, spoken),
      `, says ${spoken === null ? "" : formatSpeaker(spoken.source.name)}.`,
    ];
    return plainSentence([...said, ...more]);
  });
  return [least, ...texts].reduce((longest, text) => (text.length > longest.length ? text : longest));
}
