import type { ReactNode } from "react";

/** One line of a list on the desk. */
export function NeedItem({ children }: { children: ReactNode }) {
  return <li className="min-w-0 border-b border-hair py-2.5 wrap-anywhere">{children}</li>;
}
