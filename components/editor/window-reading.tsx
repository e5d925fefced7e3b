import { parseWindow } from "@/lib/domain/window/parse-window";
import type { Day } from "@/lib/domain/window/window";
import { formatParseFault } from "@/lib/format/parse-fault";
import { formatWindow } from "@/lib/format/window";

export interface WindowReadingProps {
  typed: string;
  /** The day of the statement: "this fall" is told from it. */
  statedOn: Day;
  /** The zone of a time that names none; null where the brand's home has several. */
  zone: string | null;
}

/** How a typed window is understood, at once: by the very function that will read it when it is recorded. */
export function WindowReading({ typed, statedOn, zone }: WindowReadingProps) {
  if (typed.trim() === "") return null;
  const read = parseWindow(typed, { statedOn, ...(zone ? { defaultZone: zone } : {}) });
  return read.ok ? (
    <>
      understood as: <b className="font-semibold text-ink">{formatWindow(read.window)}</b>
    </>
  ) : (
    <span className="text-red">{formatParseFault(read.reason)}</span>
  );
}
