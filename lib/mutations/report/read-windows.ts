import type { Fault } from "@/lib/domain/fault";
import { homeZone } from "@/lib/domain/market/home-zone";
import { tbd } from "@/lib/domain/window/make-window";
import { parseWindow } from "@/lib/domain/window/parse-window";
import type { Window } from "@/lib/domain/window/window";
import type { ReportInput } from "@/lib/schemas/report";
import type { ReportSubject } from "./report-subject";

/**
 * The windows of a report's claims, by the place of the claim: told from the day of the statement, in the zone of the brand's
 * home where a time names none. Adds a fault where that is needed and the home has several.
 */
export function readWindows(
  { claims, statedOn }: ReportInput,
  subjects: readonly (ReportSubject | null)[],
  faults: Fault[],
): Map<number, Window> {
  const windows = new Map<number, Window>();
  claims.forEach(({ about, value }, place) => {
    const subject = subjects[about];
    if (!("when" in value) || !subject) return;
    const zone = homeZone(subject.brand.homeName);
    const read = parseWindow(value.when, { statedOn: statedOn.to, ...(zone !== null && { defaultZone: zone }) });
    if (read.ok) windows.set(place, read.window);
    else faults.push({ field: `claims.${place}.when`, code: "window", fault: read.reason });
  });
  return windows;
}

/** When a report says that the launch at a place is; open on both sides where it does not say. */
export function windowOfLaunch({ claims }: ReportInput, place: number, windows: ReadonlyMap<number, Window>): Window {
  const said = claims.findIndex(
    ({ about, stance, value }) => about === place && stance === "asserts" && value.property === "launch-window",
  );
  return windows.get(said) ?? tbd();
}
