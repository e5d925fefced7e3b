import type { Certainty } from "@/lib/domain/belief/belief";
import type { DueState } from "@/lib/domain/window/due";
import type { Interval } from "@/lib/domain/window/interval";
import { formatCount } from "@/lib/format/count";

/** Of a Gregorian year, a twelfth. */
const DAYS_A_MONTH = 365.2425 / 12;

/**
 * How long something comes after something else: "13 months after", "11 to 12 months after", "about 5 weeks after", "on the
 * same day as". Null where it may come before as well as after: that tells nothing.
 */
export function formatInterval({ least, most, about }: Interval): string | null {
  if (least < 0 && most > 0) return null;
  if (most < 0) return formatAfter(-most, -least, about, "before");
  if (most === 0 && least === 0) return about ? "around the same time as" : "on the same day as";
  return formatAfter(least, most, about, "after");
}

/** Before "13 months after …": "Shown" once it was, else no surer than who says that it will be. */
export function formatShown(due: DueState, certainty: Certainty): string {
  if (due === "settled") return "Shown";
  if (due === "overdue" || due === "due") return "Was to be shown";
  return { official: "To be shown", reported: "Expected", rumored: "Rumored for", unknown: "To be shown" }[certainty];
}

/** How much time lies between, whichever comes first: "13 months", "11 to 12 months"; null as above, and for none. */
export function formatSpan(interval: Interval): string | null {
  const words = formatInterval(interval);
  return words === null ? null : (/^(.*) (?:after|before)$/.exec(words)?.[1] ?? null);
}

/** The days behind it, where both are days: "391 days". Null where the words say it or it is not that exact. */
export function formatIntervalDays({ least, most, about }: Interval): string | null {
  const days = Math.abs(least);
  return least !== most || about || unitOf(days).one === "day" ? null : formatCount(days, "day");
}

function formatAfter(least: number, most: number, about: boolean, word: "after" | "before"): string {
  const unit = unitOf(most);
  const [from, to] = [Math.round(least / unit.days), Math.round(most / unit.days)];
  const soft = about || (least !== most && from === to) ? "about " : "";
  const span = from === to ? formatCount(to, unit.one) : from === 0 ? upTo(to, unit.one) : range(from, to, unit.one);
  return `${soft}${span} ${word}`;
}

function unitOf(days: number): { readonly one: string; readonly days: number } {
  if (days < 14) return { one: "day", days: 1 };
  if (days < 61) return { one: "week", days: 7 };
  return { one: "month", days: DAYS_A_MONTH };
}

function upTo(to: number, one: string): string {
  return `up to ${formatCount(to, one)}`;
}

function range(from: number, to: number, one: string): string {
  return `${from} to ${formatCount(to, one)}`;
}
