import type { ReactNode } from "react";
import { GoTo } from "./go-to";

export interface WaysProps {
  /** Whether a date can be typed; as of a day past one goes step by step. */
  toDate: boolean;
  children: ReactNode;
}

/** The ways to other pages of the calendar: steps, and a date in words. */
export function Ways({ toDate, children }: WaysProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
      {toDate ? <GoTo /> : null}
      {children}
    </div>
  );
}
