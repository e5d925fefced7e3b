"use client";

import { useEffect } from "react";
import type { Day } from "@/lib/domain/window/window";
import { readersDay } from "@/lib/format/reader-time";

/** Moves the mark of today to the day that it is where the reader is, which may be a day before or after the page's. */
export function ReaderToday({ today }: { today: Day }) {
  useEffect(() => {
    const cellOf = (day: string) => document.querySelector(`[data-day="${day}"]`);
    const local = readersDay();
    const cell = cellOf(local);
    if (local === today || !cell) return;
    cellOf(today)?.removeAttribute("data-marked");
    cell.setAttribute("data-marked", "true");
    cell.removeAttribute("aria-hidden");
  }, [today]);
  return null;
}
