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
  /** True where what is wrong with it stands beside the field: it is not told twice. */
  isRefused: boolean;
}

/** How a typed window is understood, at once: by the very function that will read it when it is recorded. */
export function WindowReading({ typed, statedOn, zone, isRefused }: WindowReadingProps) {
  if (typed.trim() === "") return null;
  const read = parseWindow(typed, { statedOn, ...(zone ? { defaultZone: zone } : {}) });
  if (!read.ok) return isRefused ? null : <span className="text-red">{formatParseFault(read.reason)}</span>;
  return (
    <>
      understood as: <b className="font-semibold text-ink">{formatWindow(read.window)}</b>
    </>
  );
}
