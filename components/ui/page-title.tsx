import type { ReactNode } from "react";

export interface PageTitleProps {
  children: ReactNode;
  /** A line under the title, in the text face. */
  below?: ReactNode;
  /** What stands at the end of the title's line: steps to the neighbors, a count. */
  aside?: ReactNode;
}

/** The one `h1` of a page. */
export function PageTitle({ children, below, aside }: PageTitleProps) {
  return (
    <header className="flex flex-wrap items-end gap-x-6 gap-y-2 pt-7 pb-4 md:pt-9">
      <div className="min-w-0">
        <h1 className="font-display text-title font-medium tracking-[-0.015em] text-balance">{children}</h1>
        {below ? <div className="mt-1.5 text-soft">{below}</div> : null}
      </div>
      {aside ? <div className="ml-auto max-md:ml-0 max-md:w-full">{aside}</div> : null}
    </header>
  );
}
