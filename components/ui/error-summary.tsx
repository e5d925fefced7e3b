"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { controlId } from "@/components/ui/field";

export interface ErrorSummaryProps {
  title: ReactNode;
  /** Field name, sentence and the field's label, in the order of the form. An empty name stands for the form as a whole. */
  errors: readonly { field: string; sentence: string; label?: string }[];
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
          {errors.map(({ field, label, sentence }) => (
            <li key={`${field} ${sentence}`}>
              {field ? (
                <a href={`#${controlId(field)}`} className="underline decoration-hair underline-offset-3">
                  {label ? `${label}: ${sentence}` : sentence}
                </a>
              ) : (
                sentence
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
