"use client";

import { useId } from "react";
import { AnswerText, longestAnswer } from "@/components/my-market/answer-text";
import { answerFor, type CountryAnswer } from "@/components/my-market/country-answer";
import { MarketSelect } from "@/components/my-market/market-select";
import { useMyMarket } from "@/components/my-market/use-my-market";

const HINT = "Each phone’s page then says here whether it comes to you.";

/**
 * The answer for the reader's own country, which the browser keeps and finds among those that the page holds. Without a
 * script it is not there: the table answers for every market.
 */
export function MyMarket({ answers }: { answers: readonly CountryAnswer[] }) {
  const id = useId();
  const chosen = useMyMarket();
  const answer = chosen === null ? null : answerFor(chosen, answers);
  return (
    <div className="mt-4 flex flex-wrap items-start gap-x-5 gap-y-2 noscript:hidden">
      <MarketSelect id={id} countries={answers.map(({ countries }) => countries).join("")} />
      {/* As tall as the longest answer that may come to stand here: nothing below it moves. */}
      <output
        htmlFor={id}
        data-longest={longestAnswer(answers, HINT)}
        className="grid min-w-0 flex-1 basis-80 text-lead before:invisible before:[grid-area:1/1] before:content-[attr(data-longest)] md:pt-5 print:data-[none]:hidden"
        {...(answer === null ? { "data-none": "" } : {})}
      >
        <span className="font-display [grid-area:1/1]">
          {answer === null || chosen === null ? (
            <span className="text-soft">{HINT}</span>
          ) : (
            <AnswerText answer={answer} country={chosen} />
          )}
        </span>
      </output>
    </div>
  );
}
