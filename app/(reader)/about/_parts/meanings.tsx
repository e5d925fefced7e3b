import type { ReactNode } from "react";

export interface Meaning {
  readonly word: string;
  readonly means: ReactNode;
}

/** Words of the site, each with what it means. */
export function Meanings({ of }: { of: readonly Meaning[] }) {
  return (
    <dl className="max-w-[52em]">
      {of.map(({ word, means }) => (
        <div key={word} className="gap-x-5 border-t border-hair py-1.5 sm:grid sm:grid-cols-[9.5rem_1fr]">
          <dt className="font-semibold">{word}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
