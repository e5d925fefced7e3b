"use client";

import type { ReactNode } from "react";
import { AnswerText, longestAnswer } from "@/components/my-market/answer-text";
import { answerFor, type CountryAnswer } from "@/components/my-market/country-answer";
import { useMyMarket } from "@/components/my-market/use-my-market";
import { cn } from "@/lib/cn";

export interface MyAnswerProps {
  answers: readonly CountryAnswer[];
  /** Of what the answer is: several stand on one page. */
  label: string;
  /** What is told where no country is chosen, and without a script. */
  children: ReactNode;
}

/**
 * One of several answers for the reader's own country, in the place of what is told of all. The room is kept for the longest of
 * them and for what they take the place of, so that nothing below moves.
 */
export function MyAnswer({ answers, label, children }: MyAnswerProps) {
  const chosen = useMyMarket();
  const answer = chosen === null ? null : answerFor(chosen, answers);
  return (
    <div
      data-longest={longestAnswer(answers)}
      className="grid *:[grid-area:1/1] before:invisible before:[grid-area:1/1] before:content-[attr(data-longest)] noscript:before:hidden print:before:hidden"
    >
      <div className={cn(answer !== null && "invisible print:hidden")}>{children}</div>
      {/* Empty, it lies over the links of what it takes the place of. */}
      <output aria-label={label} className="empty:pointer-events-none">
        {answer === null || chosen === null ? null : <AnswerText answer={answer} country={chosen} />}
      </output>
    </div>
  );
}
