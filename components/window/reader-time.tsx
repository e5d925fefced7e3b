"use client";

import { useSyncExternalStore } from "react";
import { formatReaderTime } from "@/lib/format/reader-time";

export interface ReaderTimeProps {
  /** ISO 8601. */
  instant: string;
  /** The venue's zone. */
  timeZone: string;
}

/**
 * The time of an event where the reader is, after the venue's. Its room is kept before the browser has told it, so that
 * nothing moves; without JavaScript the venue's time stands alone.
 */
export function ReaderTime({ instant, timeZone }: ReaderTimeProps) {
  const told = useSyncExternalStore(never, () => formatReaderTime(instant, timeZone), unknown);
  if (told === null) return null;
  return (
    <span {...(told ? {} : { "aria-hidden": true, className: "invisible" })}>{` · ${told || "00:00 for you"}`}</span>
  );
}

/** The reader's zone does not change while a page is open. */
const never = () => () => undefined;
const unknown = () => "";
