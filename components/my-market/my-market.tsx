"use client";

import { useId, useMemo, useSyncExternalStore } from "react";
import { SaidSentence } from "@/components/claim/said-sentence";
import { answerFor, countriesOf, type CountryAnswer } from "@/components/my-market/country-answer";
import { countryChoices, NONE } from "@/components/my-market/country-choices";
import { keepMarket, keptMarket, watchMarket } from "@/components/my-market/kept-market";
import { SelectInput } from "@/components/ui/select-input";
import { formatCountryAnswer } from "@/lib/format/answer";
import { formatPlace } from "@/lib/format/place";
import { plainSentence } from "@/lib/format/sentence";

const HINT = "Each phone’s page then says here whether it comes to you.";
/** A country with a long name, as it stands after "in". */
const LONG = "the United Arab Emirates";

/**
 * The answer for the reader's own country, which the browser keeps and finds among those that the page holds. Without a
 * script it is not there: the table answers for every market.
 */
export function MyMarket({ answers }: { answers: readonly CountryAnswer[] }) {
  const id = useId();
  const chosen = useSyncExternalStore(watchMarket, keptMarket, () => null);
  const awake = useSyncExternalStore(watchMarket, yes, no);
  // Some 250 names weigh more than the page around them: they are written where they are read.
  const choices = useMemo(() => (awake ? countryChoices(countriesOf(answers)) : [NONE]), [awake, answers]);
  const answer = chosen === null ? null : answerFor(chosen, answers);
  return (
    <div className="mt-4 flex flex-wrap items-start gap-x-5 gap-y-2 noscript:hidden">
      <div className="print:hidden">
        <label htmlFor={id} className="block text-fine text-soft">
          Where are you?
        </label>
        <div className="w-52">
          <SelectInput
            id={id}
            choices={choices}
            value={answer === null ? "" : (chosen ?? "")}
            onChange={({ target }) => keepMarket(target.value === "" ? null : target.value)}
          />
        </div>
      </div>
      {/* As tall as the longest answer that may come to stand here: nothing below it moves. */}
      <output
        htmlFor={id}
        data-longest={longestOf(answers)}
        className="grid min-w-0 flex-1 basis-80 text-lead before:invisible before:[grid-area:1/1] before:content-[attr(data-longest)] md:pt-5 print:data-[none]:hidden"
        {...(answer === null ? { "data-none": "" } : {})}
      >
        <span className="font-display [grid-area:1/1]">
          {answer === null ? (
            <span className="text-soft">{HINT}</span>
          ) : (
            <AnswerText answer={answer} place={placeOf(chosen)} />
          )}
        </span>
      </output>
    </div>
  );
}

function AnswerText({ answer: { answer, certainty, spoken, more }, place }: { answer: CountryAnswer; place: string }) {
  return (
    <>
      <SaidSentence sentence={formatCountryAnswer(place, answer, certainty, spoken)} />
      {spoken === null ? null : (
        <>
          , says{" "}
          {spoken.url === null ? (
            spoken.source.name
          ) : (
            <a
              href={spoken.url}
              rel="noreferrer"
              className="underline decoration-hair underline-offset-3 hover:decoration-ink"
            >
              {spoken.source.name}
            </a>
          )}
        </>
      )}
      .<SaidSentence sentence={more} />
    </>
  );
}

function longestOf(answers: readonly CountryAnswer[]): string {
  const texts = answers.map(({ answer, certainty, spoken, more }) => {
    const said = [...formatCountryAnswer(LONG, answer, certainty, spoken), `, says ${spoken?.source.name ?? ""}.`];
    return plainSentence([...said, ...more]);
  });
  return [HINT, ...texts].reduce((longest, text) => (text.length > longest.length ? text : longest));
}

function placeOf(code: string | null): string {
  return code === null ? "" : formatPlace({ code, name: null, home: null });
}

const yes = () => true;
const no = () => false;
