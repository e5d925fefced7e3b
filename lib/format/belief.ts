import type { Certainty } from "@/lib/domain/belief/belief";
import type { LaunchStatus } from "@/lib/domain/claim/claim";
import type { DueState } from "@/lib/domain/window/due";
import type { Window } from "@/lib/domain/window/window";
import { formatGrounds, type Spoken } from "@/lib/format/answer";
import { capitalized } from "@/lib/format/capitalized";
import { formatCertainty } from "@/lib/format/certainty";
import type { Sentence } from "@/lib/format/sentence";
import { formatSpeaker } from "@/lib/format/source-name";
import { whenPhraseInFull } from "@/lib/format/when-phrase";

export interface AnnouncementParts {
  /** Null: nobody has said when. */
  readonly window: Window | null;
  readonly certainty: Certainty;
  readonly due: DueState;
  readonly status: LaunchStatus;
  /** Who says so; null when nobody does. */
  readonly speaker: string | null;
  /** Who says what became of the launch, and how surely; null when nobody does. */
  readonly settledBy: Voice | null;
  /** Who says that the launch shows it, where that is less sure than the launch's date; null where it is not. */
  readonly shownBy: string | null;
  /** A date that its source took back, told where no other is believed. */
  readonly withdrawn: { readonly window: Window; readonly speaker: string } | null;
}

interface Voice {
  readonly speaker: string;
  readonly certainty: Certainty;
}

/**
 * When a device or a series is shown, in one sentence that is as sure as its source: "To be shown on Monday 4 July 2022, says Xiaomi.",
 * "Reported for August 2022, says SomagNews.", "Rumored for fall 2022, says …". What has passed without word is said to be
 * due or overdue; nothing is rolled forward (DESIGN 3).
 */
export function formatAnnouncement(parts: AnnouncementParts): Sentence {
  return sentence(parts, {
    official: "To be shown",
    past: "Was shown",
    presumed: "Rumored to have been shown",
    planned: "to be shown",
    today: "Shown today",
  });
}

/** When a launch takes place, likewise: "Takes place on Monday 4 July 2022, 19:00 Beijing, says Xiaomi." */
export function formatLaunchDate(parts: AnnouncementParts): Sentence {
  return sentence(parts, {
    official: "Takes place",
    past: "Took place",
    presumed: "Rumored to have taken place",
    planned: "to take place",
    today: "Takes place today",
  });
}

/** The same of a family by the device that comes first: "Its first phone, Xiaomi 12, was shown on Tuesday 28 December 2021, says Xiaomi." */
export function formatFirstOf(device: string, [lead = "", ...rest]: Sentence): Sentence {
  const said = (text: string) =>
    (/^(was|takes|took) /i.test(text) ? "" : "is ") + text.charAt(0).toLowerCase() + text.slice(1);
  // A sentence of its own: "Apple dated the launch …".
  if (typeof lead === "string" && lead.includes(DATED_THE_LAUNCH))
    return [`Its first phone, ${device}: ${lead}`, ...rest];
  const whose = `Its first phone, ${device}, `;
  if (typeof lead === "string") return [whose + said(lead), ...rest];
  // "Canceled" is drawn as sure as it is.
  return [`${whose}is `, { ...lead, text: lead.text.toLowerCase() }, ...rest];
}

const DATED_THE_LAUNCH = " dated the launch ";

interface Verbs {
  readonly official: string;
  readonly past: string;
  /** Of what a launch that took place was only rumored to show. */
  readonly presumed: string;
  /** After "was". */
  readonly planned: string;
  readonly today: string;
}

function sentence(parts: AnnouncementParts, verbs: Verbs): Sentence {
  const { window, certainty, due, status, settledBy, speaker } = parts;
  if (status === "canceled") return [...became("Canceled", settledBy), ...beforeThat(window, certainty)];
  if (status === "moved") {
    return [...became("Moved", settledBy, ": nobody has named a new date."), ...beforeThat(window, certainty)];
  }
  if (window === null || certainty === "unknown" || speaker === null) {
    const held = due === "settled" && status === "held";
    return held ? [...became(verbs.past, settledBy), " Nobody has said when."] : undatedSoFar(parts);
  }
  if (window.precision === "tbd") return undated(certainty, speaker);
  return dated(window, certainty, due, { ...parts, speaker }, verbs);
}

/** As sure as the weaker of two: that there is a launch then, and that it shows this. */
function dated(
  window: Window,
  certainty: Known,
  due: DueState,
  { speaker: dates, shownBy }: { speaker: string; shownBy: string | null },
  verbs: Verbs,
): Sentence {
  const { preposition, text } = whenPhraseInFull(window);
  const when = { text, certainty };
  const lead = preposition === "" ? "" : `${preposition} `;
  // Nobody is said to have given a date that another gave: a brand dates its event, others say what it shows.
  if (shownBy !== null && shownBy !== dates) {
    const dated = `${capitalized(formatSpeaker(dates))}${DATED_THE_LAUNCH}${text}. That it ${due === "settled" ? "was" : "is"} shown there is `;
    const late = due === "due" || due === "overdue" ? " No statement on record since tells more." : "";
    return [dated, { text: certainty, certainty }, `, says ${formatSpeaker(shownBy)}.${late}`];
  }
  const as = (says: "says" | "said") => `, ${says} ${formatSpeaker(dates)}.`;
  switch (due) {
    case "due":
      return [
        `Was due ${lead}`,
        when,
        `, as announced by ${formatSpeaker(dates)}. No statement since tells whether it happened.`,
      ];
    case "overdue": {
      const was = `Was ${planned(certainty, verbs)} ${afterFor(certainty, lead)}`;
      return [was, when, `${as("said")} No statement on record since tells more.`];
    }
    case "settled":
      return [`${shownBy !== null && certainty === "rumored" ? verbs.presumed : verbs.past} ${lead}`, when, as("says")];
    case "today":
      return [
        `${{ official: verbs.today, reported: "Reported for today", rumored: "Rumored for today" }[certainty]}, `,
        when,
        as("says"),
      ];
    case "upcoming":
      return [`${upcoming(certainty, verbs)} ${afterFor(certainty, lead)}`, when, as("says")];
  }
}

type Known = Exclude<Certainty, "unknown">;

function upcoming(certainty: Known, { official }: Verbs): string {
  return { official, reported: "Reported for", rumored: "Rumored for" }[certainty];
}

function planned(certainty: Known, verbs: Verbs): string {
  return { official: verbs.planned, reported: "reported for", rumored: "rumored for" }[certainty];
}

/** "Rumored for August", not "for in August"; "for the second half". */
function afterFor(certainty: Certainty, lead: string): string {
  if (certainty === "official") return lead;
  return lead === "in the " ? "the " : "";
}

function undated(certainty: Known, speaker: string): Sentence {
  const lead = { official: "Confirmed with ", reported: "Reported with ", rumored: "Rumored with " }[certainty];
  return [lead, { text: "no date", certainty }, ` so far, says ${formatSpeaker(speaker)}.`];
}

function beforeThat(window: Window | null, certainty: Certainty): Sentence {
  if (window === null || window.precision === "tbd") return [];
  const { preposition, text } = whenPhraseInFull(window);
  return [` It had been set for ${preposition === "in the" ? "the " : ""}`, { text, certainty }, "."];
}

/** "Canceled, says SomagNews.": as sure as who says so. */
function became(text: string, by: Voice | null, end = "."): Sentence {
  return by === null
    ? [`${text}${end}`]
    : [{ text, certainty: by.certainty }, `, says ${formatSpeaker(by.speaker)}${end}`];
}

/** A date that was taken back is told as that: somebody had said. */
function undatedSoFar({ withdrawn }: AnnouncementParts): Sentence {
  if (withdrawn === null) return ["Nobody has said when it will be announced."];
  const { text } = whenPhraseInFull(withdrawn.window);
  return [`The date was withdrawn: ${formatSpeaker(withdrawn.speaker)} had said ${text}. Nobody has named another.`];
}

/** A finer window inside the believed one, with its own certainty: "Digital Chat Station names 6 October 2022 (leak)." */
export function formatNarrowest(window: Window, certainty: Known, spoken: Spoken): Sentence {
  const when = { text: whenPhraseInFull(window).text, certainty };
  return [`${capitalized(formatSpeaker(spoken.source.name))} names `, when, ` (${formatGrounds(certainty, spoken)}).`];
}

/** Of a phone that nobody has dated: "rumored, no date said"; how sure it is that it is called so is all that is known of it. */
export function formatUndated(named: Certainty): string {
  return named === "unknown" ? "no date said" : `${formatCertainty(named)}, no date said`;
}
