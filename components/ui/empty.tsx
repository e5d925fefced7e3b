import type { ReactNode } from "react";

/** What an empty part of a page says instead: why there is nothing, and where to go next. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="max-w-[40em] border-y border-hair py-5 font-display text-lead text-soft">{children}</p>;
}
