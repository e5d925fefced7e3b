import { describe, expect, it } from "vitest";
import type { Window } from "@/lib/domain/window/window";
import { day } from "@/lib/domain/window/day";
import { dayWindow, half, minuteWindow, month, range, season, tbd } from "@/lib/domain/window/make-window";
import { type AnnouncementParts, formatAnnouncement, formatFirstOf, formatLaunchDate, formatNarrowest } from "./belief";
import { plainSentence } from "./sentence";

const official = (window: Window | null, due: AnnouncementParts["due"] = "upcoming"): AnnouncementParts => ({
  window,
  certainty: "official",
  due,
  status: "planned",
  speaker: "Xiaomi",
  settledBy: null,
  shownBy: null,
  withdrawn: null,
});
const press = { certainty: "reported", speaker: "SomagNews" } as const;
const leak = { certainty: "rumored", speaker: "@_snoopytech_" } as const;
const undated = { ...official(null), certainty: "unknown", speaker: null } as const;
const somag = { speaker: "SomagNews", certainty: "reported" } as const;
const overdueLeak = (when: string) =>
  `Was rumored for ${when}, said @_snoopytech_. No statement on record since tells more.`;
const fourth = dayWindow(day("2022-07-04"));

describe("formatAnnouncement", () => {
  it.each<[AnnouncementParts, string]>([
    [official(fourth), "To be shown on Monday 4 July 2022, says Xiaomi."],
    [
      official(minuteWindow("2022-07-04T19:00", "Asia/Shanghai")),
      "To be shown on Monday 4 July 2022, 19:00 Beijing, says Xiaomi.",
    ],
    [official(fourth, "today"), "Shown today, Monday 4 July 2022, says Xiaomi."],
    [
      official(fourth, "due"),
      "Was due on Monday 4 July 2022, as announced by Xiaomi. No statement since tells whether it happened.",
    ],
    [official(fourth, "settled"), "Was shown on Monday 4 July 2022, says Xiaomi."],
    [official(tbd()), "Confirmed with no date so far, says Xiaomi."],
    [official(season(2022, "fall")), "To be shown in fall 2022, says Xiaomi."],
    [{ ...official(month(2022, 8)), ...press }, "Reported for August 2022, says SomagNews."],
    [
      { ...official(month(2022, 8), "overdue"), ...press },
      "Was reported for August 2022, said SomagNews. No statement on record since tells more.",
    ],
    [{ ...official(half(2022, 2)), ...leak }, "Rumored for the second half of 2022, says @_snoopytech_."],
    [{ ...official(month(2022, 8)), ...leak }, "Rumored for August 2022, says @_snoopytech_."],
    [{ ...official(fourth), status: "canceled" }, "Canceled. It had been set for Monday 4 July 2022."],
    [
      { ...official(month(2026, 12)), ...leak, status: "canceled", settledBy: somag },
      "Canceled, says SomagNews. It had been set for December 2026.",
    ],
    [{ ...undated, status: "canceled", settledBy: somag }, "Canceled, says SomagNews."],
    [
      { ...official(fourth, "settled"), status: "moved", settledBy: somag },
      "Moved, says SomagNews: nobody has named a new date. It had been set for Monday 4 July 2022.",
    ],
    [
      { ...undated, due: "settled", status: "held", settledBy: somag },
      "Was shown, says SomagNews. Nobody has said when.",
    ],
    [
      { ...official(fourth), certainty: "rumored", shownBy: "GSMArena" },
      "Xiaomi dated the launch Monday 4 July 2022. That it is shown there is rumored, says GSMArena.",
    ],
    [
      { ...official(fourth, "overdue"), certainty: "rumored", shownBy: "GSMArena" },
      "Xiaomi dated the launch Monday 4 July 2022. That it is shown there is rumored, says GSMArena. No statement on record since tells more.",
    ],
    [
      { ...official(fourth, "settled"), certainty: "rumored", shownBy: "GSMArena" },
      "Xiaomi dated the launch Monday 4 July 2022. That it was shown there is rumored, says GSMArena.",
    ],
    [
      { ...official(fourth), certainty: "reported", shownBy: "Xiaomi" },
      "Reported for Monday 4 July 2022, says Xiaomi.",
    ],
    [{ ...official(month(2026, 10), "overdue"), ...leak }, overdueLeak("October 2026")],
    [{ ...official(dayWindow(day("2026-11-21")), "overdue"), ...leak }, overdueLeak("Saturday 21 November 2026")],
    [{ ...official(half(2022, 2), "overdue"), ...leak }, overdueLeak("the second half of 2022")],
    [{ ...official(half(2022, 2)), status: "canceled" }, "Canceled. It had been set for the second half of 2022."],
    [{ ...official(tbd()), status: "moved" }, "Moved: nobody has named a new date."],
    [{ ...undated, status: "moved", settledBy: somag }, "Moved, says SomagNews: nobody has named a new date."],
    [
      {
        ...official(null),
        certainty: "unknown",
        speaker: null,
        withdrawn: { window: month(2022, 8), speaker: "SomagNews" },
      },
      "The date was withdrawn: SomagNews had said August 2022. Nobody has named another.",
    ],
    [{ ...official(null), certainty: "unknown", speaker: null }, "Nobody has said when it will be announced."],
  ])("says %#", (parts, said) => {
    expect(plainSentence(formatAnnouncement(parts))).toBe(said);
  });

  it("marks the window alone, with its certainty", () => {
    expect(formatAnnouncement(official(fourth)).filter((run) => typeof run !== "string")).toEqual([
      { text: "Monday 4 July 2022", certainty: "official" },
    ]);
  });

  it("draws a cancellation as sure as who tells it", () => {
    const parts = { ...official(fourth), status: "canceled", settledBy: { ...somag, certainty: "rumored" } } as const;
    expect(formatAnnouncement(parts)[0]).toEqual({ text: "Canceled", certainty: "rumored" });
  });

  it("never gives a vague window a day of the week", () => {
    const said = plainSentence(formatAnnouncement(official({ ...fourth, about: true })));
    expect(said).toBe("To be shown around 4 July 2022, says Xiaomi.");
  });
});

describe("formatLaunchDate", () => {
  it.each<[AnnouncementParts, string]>([
    [official(fourth), "Takes place on Monday 4 July 2022, says Xiaomi."],
    [official(fourth, "settled"), "Took place on Monday 4 July 2022, says Xiaomi."],
    [official(range(day("2022-07-04"), day("2022-07-10"))), "Takes place within 4–10 July 2022, says Xiaomi."],
    [official(range(day("2022-07-04"), day("2022-07-05"))), "Takes place on 4 or 5 July 2022, says Xiaomi."],
  ])("says %#", (parts, said) => {
    expect(plainSentence(formatLaunchDate(parts))).toBe(said);
  });
});

it("tells a finer window apart from the one that decides", () => {
  const spoken = {
    source: { name: "Jon Prosser", kind: "leaker" },
    wording: "states",
    value: { property: "launch-window" },
  } as const;
  const said = plainSentence(formatNarrowest(dayWindow(day("2022-10-06")), "rumored", spoken));
  expect(said).toBe("Jon Prosser names Thursday 6 October 2022 (leak).");
});

it("tells of a family by the device that comes first", () => {
  const said = plainSentence(formatFirstOf("Mi 11 Ultra", formatAnnouncement(official(fourth, "settled"))));
  expect(said).toBe("Its first phone, Mi 11 Ultra, was shown on Monday 4 July 2022, says Xiaomi.");
  const first = (parts: AnnouncementParts) => plainSentence(formatFirstOf("Mi 11 Ultra", formatAnnouncement(parts)));
  expect(first(official(fourth))).toBe(
    "Its first phone, Mi 11 Ultra, is to be shown on Monday 4 July 2022, says Xiaomi.",
  );
  expect(first({ ...official(month(2022, 8)), ...leak })).toBe(
    "Its first phone, Mi 11 Ultra, is rumored for August 2022, says @_snoopytech_.",
  );
  expect(first({ ...official(fourth), shownBy: "GSMArena", certainty: "rumored" })).toBe(
    "Its first phone, Mi 11 Ultra: Xiaomi dated the launch Monday 4 July 2022. That it is shown there is rumored, says GSMArena.",
  );
  expect(first({ ...undated, status: "canceled", settledBy: somag })).toBe(
    "Its first phone, Mi 11 Ultra, is canceled, says SomagNews.",
  );
});
