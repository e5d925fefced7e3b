"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { controlId } from "@/components/ui/field";

/** One line: an empty field name stands for the form as a whole. */
export interface SummaryError {
  readonly field: string;
  readonly sentence: string;
  readonly label?: string;
  /** What leads elsewhere than to the field. */
  readonly more?: ReactNode;
}

export interface ErrorSummaryProps {
  title: ReactNode;
  /** In the order of the form. */
  errors: readonly SummaryError[];
  /** The answer that the errors came with: a new one is told anew, even if it says the same. */
  answer: object;
  children?: ReactNode;
}

/** All that is wrong, above the form and focused: each line leads to its field. */
export function ErrorSummary({ title, errors, answer, children }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [answer]);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
      className="my-4 border-l-4 border-red bg-wash px-4 py-3"
    >
      <h2 id="error-summary-title" className="font-semibold">
        {title}
      </h2>
      {children}
      {errors.length > 0 ? (
        <ul className="mt-1 list-disc pl-5">
          {errors.map(({ field, label, sentence, more }) => (
            <li key={`${field} ${sentence}`}>
              {field ? (
                <a href={`#${controlId(field)}`} className="underline decoration-hair underline-offset-3">
                  {label ? `${label}: ${sentence}` : sentence}
                </a>
              ) : (
                sentence
              )}
              {more}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
