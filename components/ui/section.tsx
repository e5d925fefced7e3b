import type { ReactNode } from "react";

export interface SectionProps {
  /** Unique on the page; the heading can be linked to by it. */
  id: string;
  title: ReactNode;
  /** A short remark after the heading: a count, what the list holds. */
  note?: ReactNode;
  children: ReactNode;
}

/** A part of a page under an ink line, named by its heading. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-9 border-t border-ink pt-3">
      <div className="flex flex-wrap items-baseline gap-x-3 pb-2">
        <h2 id={id} className="font-display text-head font-medium tracking-[-0.01em]">
          {title}
        </h2>
        {note ? <p className="text-fine text-soft">{note}</p> : null}
      </div>
      {children}
    </section>
  );
}
