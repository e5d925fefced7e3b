"use client";

import type { ReactNode } from "react";

/** Tells on the page that follows that what was sent has been done: there whoever sent it goes on. */
export function Told({ children }: { children: ReactNode }) {
  return (
    <p role="status" tabIndex={-1} ref={focusOn} className="mt-4 border-l-4 border-ink bg-wash px-4 py-3">
      {children}
    </p>
  );
}

function focusOn(told: HTMLElement | null): void {
  told?.focus();
}
