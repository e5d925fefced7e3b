import type { Certainty } from "@/lib/domain/belief/belief";
import type { LaunchStatus } from "@/lib/domain/claim/claim";
import type { DueState } from "@/lib/domain/window/due";
import type { Window } from "@/lib/domain/window/window";
import { formatGrounds, type Spoken } from "@/lib/format/answer";
import type { Sentence } from "@/lib/format/sentence";
import { whenPhraseInFull } from "@/lib/format/when-phrase";

export interface AnnouncementParts {
  /** Null: nobody has said when. */
  readonly window: Window | null;
  readonly certainty: Certainty;
  readonly due: DueState;
  readonly status: LaunchStatus;
  /** Who says so; null when nobody does. */
  readonly speaker: string | null;
  /** Who says that it is canceled, or moved without a new date; null when nobody does. */
  readonly calledOffBy: string | null;
  /** A date that its source took back, told where no other is believed. */
  readonly withdrawn: { readonly window: Window; readonly speaker: string } | null;
}

/**
 * When a device or a series is shown, in one sentence that is as sure as its source: "To be shown on Monday 4 July 2022, says Xiaomi.",
 * "Expected in August 2022, says SomagNews.", "Rumored for fall 2022, says …". What has passed without word is said to be
 * due or overdue; nothing is rolled forward (DESIGN 3).
 */
export function formatAnnouncement(parts: AnnouncementParts): Sentence {
  return sentence(parts, { official: "To be shown", past: "Was shown", planned: "to be shown", today: "Shown today" });
}

/** When a launch takes place, likewise: "Takes place on Monday 4 July 2022, 19:00 Beijing, says Xiaomi." */
export function formatLaunchDate(parts: AnnouncementParts): Sentence {
  return sentence(parts, {
    official: "Takes place",
    past: "Took place",
    planned: "to take place",
    today: "Takes place today",
  });
}

/** The same of a family by the device that comes first: "First of it: Xiaomi 12, was shown on Tuesday 28 December 2021, says Xiaomi." */
export function formatFirstOf(device: string, [lead, ...rest]: Sentence): Sentence {
  const plain = typeof lead === "string" ? lead : "";
  return [`First of it: ${device}, ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`, ...rest];
}

interface Verbs {
  readonly official: string;
  readonly past: string;
  /** After "was". */
  readonly planned: string;
  readonly today: string;
}

function sentence(parts: AnnouncementParts, verbs: Verbs): Sentence {
  const { window, certainty, due, status, speaker } = parts;
  if (window === null || certainty === "unknown" || speaker === null) {
    if (status === "moved") return [moved(parts)];
    return status === "canceled" ? [canceled(parts)] : undatedSoFar(parts);
  }
  if (status === "canceled") return [canceled(parts), ...beforeThat(window, certainty)];
  if (window.precision === "tbd") return status === "moved" ? [moved(parts)] : undated(certainty, speaker);
  const { preposition, text } = whenPhraseInFull(window);
  const when = { text, certainty };
  const lead = preposition === "" ? "" : `${preposition} `;
  if (status === "moved")
    return [`Was ${planned(certainty, verbs)} ${lead}`, when, `, said ${speaker}. ${moved(parts)}`];
  switch (due) {
    case "due":
      return [`Due ${lead}`, when, `, as announced by ${speaker}. Nobody has said yet that it happened.`];
    case "overdue":
      return [
        `Was ${planned(certainty, verbs)} ${lead}`,
        when,
        `, said ${speaker}. Overdue: nobody has said more since.`,
      ];
    case "settled":
      return [`${verbs.past} ${lead}`, when, `, says ${speaker}.`];
    case "today":
      return [`${certainty === "official" ? verbs.today : "Expected today"}, `, when, `, says ${speaker}.`];
    case "upcoming":
      return [`${upcoming(certainty, verbs)} ${forRumor(certainty, lead)}`, when, `, says ${speaker}.`];
  }
}

type Known = Exclude<Certainty, "unknown">;

function upcoming(certainty: Known, { official }: Verbs): string {
  return { official, reported: "Expected", rumored: "Rumored for" }[certainty];
}

function planned(certainty: Known, verbs: Verbs): string {
  return { official: verbs.planned, reported: "expected", rumored: "rumored" }[certainty];
}

/** "Rumored for August", not "for in August"; "for the second half". */
function forRumor(certainty: Certainty, lead: string): string {
  if (certainty !== "rumored") return lead;
  return lead === "in the " ? "the " : "";
}

function undated(certainty: Known, speaker: string): Sentence {
  const lead = { official: "Confirmed with ", reported: "Expected with ", rumored: "Rumored with " }[certainty];
  return [lead, { text: "no date", certainty }, ` so far, says ${speaker}.`];
}

function beforeThat(window: Window, certainty: Certainty): Sentence {
  if (window.precision === "tbd") return [];
  const { preposition, text } = whenPhraseInFull(window);
  return [` It had been set for ${preposition === "in the" ? "the " : ""}`, { text, certainty }, "."];
}

function canceled({ calledOffBy }: AnnouncementParts): string {
  return calledOffBy === null ? "Canceled." : `Canceled, says ${calledOffBy}.`;
}

function moved({ calledOffBy }: AnnouncementParts): string {
  return `Moved${calledOffBy === null ? "" : `, says ${calledOffBy}`}: nobody has named a new date.`;
}

/** A date that was taken back is told as that: somebody had said. */
function undatedSoFar({ withdrawn }: AnnouncementParts): Sentence {
  if (withdrawn === null) return ["Nobody has said when it will be announced."];
  const { text } = whenPhraseInFull(withdrawn.window);
  return [`The date was withdrawn: ${withdrawn.speaker} had said ${text}. Nobody has named another.`];
}

/** A finer window inside the believed one, with its own certainty: "Digital Chat Station names 6 October 2022 (leak)." */
export function formatNarrowest(
  window: Window,
  certainty: Known,
  spoken: Spoken & { readonly source: { readonly name: string } },
): Sentence {
  const when = { text: whenPhraseInFull(window).text, certainty };
  return [`${spoken.source.name} names `, when, ` (${formatGrounds(certainty, spoken)}).`];
}
