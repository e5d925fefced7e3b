"use client";

import { useState, useSyncExternalStore } from "react";
import type { Day } from "@/lib/domain/window/window";
import { formatCountdown } from "@/lib/format/countdown";

const MINUTE = 60_000;

/** A published page is of today or, around midnight, of the day beside it. */
const NEAR = 2 * 24 * 60 * MINUTE;

export interface CountdownProps {
  /** ISO 8601. */
  instant: string;
  /** The day that the page is of. */
  today: Day;
}

/**
 * How long it is until an instant, by the reader's clock: told anew when a minute is over. Its line is kept before the browser
 * has told it, so that nothing moves; without JavaScript the time itself, which stands beside it, says all.
 */
export function Countdown({ instant, today }: CountdownProps) {
  const at = Date.parse(instant);
  const [opened] = useState(readersNow);
  // A clock that was far from the page's day when it was opened is wrong, or the site shows another day than this.
  const agrees = Math.abs(opened - Date.parse(today)) < NEAR;
  const told = useSyncExternalStore(
    (changed) => everyMinuteOf(at, changed),
    () => (agrees ? formatCountdown(at, readersNow()) : ""),
    unknown,
  );
  return <span className="block min-h-lh text-fine tabular-nums">{told}</span>;
}

/** Turns with the minutes that are left, not with those of the clock. */
function everyMinuteOf(at: number, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const left = (((at - readersNow()) % MINUTE) + MINUTE) % MINUTE;
    timer = setTimeout(() => {
      changed();
      wait();
    }, left + 1);
  };
  wait();
  return () => clearTimeout(timer);
}

function readersNow(): number {
  return performance.timeOrigin + performance.now();
}

const unknown = () => "";
