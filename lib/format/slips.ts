import type { SlipKind } from "@/lib/domain/move/slips";
import type { DaySpan, SlipCount, SlipSummary } from "@/lib/domain/move/sum-slips";
import { formatCount } from "@/lib/format/count";

/**
 * How a brand kept its own dates, in one sentence that says of how many: "Of the 9 launches that Xiaomi itself dated ahead, 2 were
 * moved: twice later, by 7 to 33 days." Null while it has dated none.
 */
export function formatSlips(brand: string, summary: SlipSummary): string | null {
  const { dated, slipped, postponed, advanced, canceled } = summary;
  if (dated === 0) return null;
  const one = dated === 1;
  const whole = one
    ? `The one launch that ${brand} itself dated ahead`
    : `Of the ${dated} launches that ${brand} itself dated ahead`;
  if (slipped === 0) return one ? `${whole} was not moved.` : `${whole}, none was moved.`;
  const ways = [
    postponed.count > 0 ? `${formatTimes(postponed.count)} later${far(postponed)}` : null,
    advanced.count > 0 ? `${formatTimes(advanced.count)} sooner${far(advanced)}` : null,
    canceled > 0 ? `${formatTimes(canceled)} canceled` : null,
  ].filter((way) => way !== null);
  const told = one ? `${whole} was moved` : `${whole}, ${slipped} ${slipped === 1 ? "was" : "were"} moved`;
  return `${told}: ${ways.join("; ")}.`;
}

export interface SlipParts {
  readonly kind: SlipKind;
  /** Below 0 for sooner; null where it cannot be measured. */
  readonly days: number | null;
  readonly exact: boolean;
  /** Whether a new date was named. */
  readonly dated: boolean;
}

/** "37 days later", "about 31 days sooner", "no new date", "canceled". */
export function formatSlip({ kind, days, exact, dated }: SlipParts): string {
  if (kind === "canceled") return "canceled";
  if (kind === "reinstated") return "taken up again";
  if (!dated) return "no new date";
  const where = kind === "postponed" ? "later" : "sooner";
  if (days === null) return where;
  if (days === 0) return exact ? `${where} the same day` : where;
  return `${exact ? "" : "about "}${formatCount(Math.abs(days), "day")} ${where}`;
}

function far({ count, days, unmeasured }: SlipCount): string {
  // The middle of two tells no more than the two do.
  const middle =
    days !== null && count - unmeasured > 2 ? ` (half of them by ${formatCount(days.median, "day")} or less)` : "";
  const span = days === null ? "" : `, by ${formatSpan(days)}${middle}`;
  if (unmeasured === 0) return span;
  if (unmeasured === count) return ", by how much cannot be told";
  return `${span}, of these ${formatTimes(unmeasured)} by how much cannot be told`;
}

function formatSpan({ least, most }: DaySpan): string {
  if (most === 0) return "some hours";
  if (least === most) return formatCount(most, "day");
  return least === 0 ? `up to ${formatCount(most, "day")}` : `${least} to ${formatCount(most, "day")}`;
}

function formatTimes(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
