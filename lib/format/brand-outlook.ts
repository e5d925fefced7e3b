import type { Certainty } from "@/lib/domain/belief/belief";
import type { LaunchStatus } from "@/lib/domain/claim/claim";
import type { Window } from "@/lib/domain/window/window";
import { formatCount } from "@/lib/format/count";
import type { Sentence } from "@/lib/format/sentence";
import { formatSpeaker } from "@/lib/format/source-name";
import { whenPhraseInFull } from "@/lib/format/when-phrase";

/** What a brand's page holds, in a sentence: "Xiaomi: 3 launches ahead, 12 devices, each date with its source." */
export function formatBrandOutlook(name: string, coming: number, devices: number): string {
  const ahead = coming === 0 ? "no launch ahead" : `${formatCount(coming, "launch", "launches")} ahead`;
  return `${name}: ${ahead}, ${formatCount(devices, "device")}, each date with its source.`;
}

export interface NextParts {
  readonly window: Window;
  readonly certainty: Certainty;
  readonly status: LaunchStatus;
  readonly saidBy: { readonly source: { readonly name: string } } | null;
}

/** After the name of what is next: "rumored for January 2027, says ETNews.", "on Monday 4 July 2022, 19:00 Beijing, says Xiaomi." */
export function formatNext({ window, certainty, status, saidBy }: NextParts): Sentence {
  const who = saidBy === null ? "." : `, says ${formatSpeaker(saidBy.source.name)}.`;
  if (status === "moved") return ["moved, and nobody has named a new date", who];
  if (window.precision === "tbd") return [{ text: "with no date", certainty }, " so far", who];
  const { preposition, text } = whenPhraseInFull(window);
  const lead = preposition === "" ? "" : `${preposition} `;
  const said = {
    official: lead,
    reported: `expected ${lead}`,
    rumored: `rumored for ${lead === "in the " ? "the " : ""}`,
    unknown: lead,
  }[certainty];
  return [said, { text, certainty }, who];
}
