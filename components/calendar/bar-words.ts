import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { isCalledOff } from "@/lib/domain/claim/called-off";
import { formatDue } from "@/lib/format/due";
import { formatLaunchTitle, formatLineUp, withoutBrand } from "@/lib/format/launch-title";
import { formatSpeaker } from "@/lib/format/source-name";
import { formatWindowShort } from "@/lib/format/window";

/** What stands beside a bar on its brand's own track, in this order. */
export interface BarWords {
  readonly name: string;
  /** What it shows, where its name does not say so: an event's title alone says nothing about phones. */
  readonly shows: string;
  /** "was " before a date that holds no longer. */
  readonly was: string;
  readonly date: string;
  /** Whose word the date is; empty for the brand itself, whose track it is, and where it is called off. */
  readonly speaker: string;
  readonly state: string;
}

export function barWords(launch: LaunchEntryView, pageYear: number): BarWords {
  const { title, brand, lineUp, window, certainty, saidBy, due, status } = launch;
  const name = withoutBrand(formatLaunchTitle({ title, lineUp, brand: brand.name }), brand.name);
  const isTold = lineUp.some((member) => member !== null && name.includes(withoutBrand(member, brand.name)));
  const state = formatDue(due, status) ?? "";
  const off = isCalledOff(status);
  return {
    name,
    shows: isTold || lineUp.every((member) => member === null) ? "" : `: ${formatLineUp(lineUp, brand.name, 2)}`,
    was: off && window.precision !== "tbd" ? "was " : "",
    date: formatWindowShort(window, pageYear),
    speaker: off || certainty === "official" || saidBy === null ? "" : `· says ${formatSpeaker(saidBy.source.name)}`,
    state: off && state && saidBy ? `${state}, says ${formatSpeaker(saidBy.source.name)}` : state,
  };
}

/** In characters, as it is set in one line. */
export function lengthOf(words: BarWords): number {
  return Object.values(words).filter(Boolean).join(" ").length;
}
