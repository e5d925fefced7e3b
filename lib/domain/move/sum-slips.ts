import { median } from "./median";
import type { LaunchSlips, Slip } from "./slips";

/** The least, the most and the middle of some distances, in days, above 0 or 0; equal for a single one. */
export interface DaySpan {
  readonly least: number;
  readonly most: number;
  readonly median: number;
}

/** How often, and how far where that can be told. */
export interface SlipCount {
  readonly count: number;
  /** Null where none of them can be measured. */
  readonly days: DaySpan | null;
  /** Of `count`, those without a distance. */
  readonly unmeasured: number;
}

/** How often and how far the dates of some launches slipped. */
export interface SlipSummary {
  /** Launches that the brand itself gave a date. */
  readonly dated: number;
  /** Of these, the ones that it then postponed, advanced or canceled at least once. */
  readonly slipped: number;
  readonly postponed: SlipCount;
  readonly advanced: SlipCount;
  readonly canceled: number;
  /** Told apart: what is taken up again has kept no date. */
  readonly reinstated: number;
}

export function sumSlips(launches: readonly LaunchSlips[]): SlipSummary {
  const slips = launches.flatMap((launch) => launch.slips);
  const of = (kind: Slip["kind"]) => slips.filter((slip) => slip.kind === kind);
  return {
    dated: launches.filter(({ dated }) => dated).length,
    slipped: launches.filter((launch) => launch.slips.some(({ kind }) => kind !== "reinstated")).length,
    postponed: countOf(of("postponed")),
    advanced: countOf(of("advanced")),
    canceled: of("canceled").length,
    reinstated: of("reinstated").length,
  };
}

function countOf(slips: readonly Slip[]): SlipCount {
  const days = slips.flatMap((slip) => (slip.days === null ? [] : [Math.abs(slip.days)]));
  const middle = median(days);
  return {
    count: slips.length,
    days: middle === null ? null : { least: Math.min(...days), most: Math.max(...days), median: middle },
    unmeasured: slips.length - days.length,
  };
}
