import type { Certainty } from "@/lib/domain/belief/belief";
import { day } from "@/lib/domain/window/day";
import {
  about,
  after,
  before,
  dayWindow,
  half,
  minuteWindow,
  month,
  partOfMonth,
  partOfYear,
  quarter,
  range,
  season,
  tbd,
  year,
} from "@/lib/domain/window/make-window";
import type { Window } from "@/lib/domain/window/window";

export interface WindowExample {
  readonly window: Window;
  readonly certainty: Certainty;
  /** What it was said of. */
  readonly of: string;
  /** Who said it, and when. */
  readonly by: string;
}

/** One for each precision (DESIGN 3), from the catalog: what was once said, true whatever has become of it since. */
export const EXAMPLES: readonly WindowExample[] = [
  {
    window: minuteWindow("2022-07-04T19:00", "Asia/Shanghai"),
    certainty: "official",
    of: "Xiaomi 12S, to the minute",
    by: "Xiaomi, 28 June 2022",
  },
  {
    window: dayWindow(day("2026-07-22")),
    certainty: "reported",
    of: "Galaxy Unpacked, on a day",
    by: "Seoul Economic Daily, May 2026",
  },
  {
    window: range(day("2022-02-01"), day("2022-02-07")),
    certainty: "rumored",
    of: "Xiaomi 12 Ultra, within a week",
    by: "Digital Chat Station, 3 January 2022",
  },
  {
    window: partOfMonth(2022, 7, "late"),
    certainty: "rumored",
    of: "Pixel 6a, in a part of a month: its first ten days, the ten in the middle, or the rest",
    by: "Jon Prosser, 4 March 2022",
  },
  {
    window: month(2022, 7),
    certainty: "official",
    of: "Xiaomi’s first phone made with Leica, in a month",
    by: "Xiaomi, 23 May 2022",
  },
  {
    window: quarter(2022, 2),
    certainty: "rumored",
    of: "Xiaomi 12 Ultra, in a quarter",
    by: "Digital Chat Station, 8 March 2022",
  },
  { window: season(2022, "fall"), certainty: "official", of: "Pixel 7, in a season", by: "Google, May 2022" },
  {
    window: about(season(2022, "fall")),
    certainty: "rumored",
    of: "iPhone 14, around a season: a little earlier or later is meant as well",
    by: "SomagNews, 28 June 2022",
  },
  { window: half(2022, 2), certainty: "rumored", of: "Xiaomi 12T, in half a year", by: "SomagNews, June 2022" },
  {
    window: partOfYear(2022, "early"),
    certainty: "rumored",
    of: "Redmi Note 11 abroad, in a part of a year: its first four months, the four in the middle, or the last",
    by: "an unnamed Vietnamese report, 12 November 2021",
  },
  { window: year(2025), certainty: "official", of: "Nothing Phone (3), in a year", by: "Nothing, 6 June 2024" },
  {
    window: before(day("2022-02-28"), day("2022-03-31")),
    certainty: "official",
    of: "OnePlus 10 Pro abroad, by a day, and from when that was said",
    by: "OnePlus, 28 February 2022",
  },
  {
    window: after(day("2027-07-01")),
    certainty: "rumored",
    of: "Oppo Find X10 Ultra, after a month, with no end",
    by: "GSMArena, 3 July 2026",
  },
  { window: tbd(), certainty: "official", of: "Huawei P50, shown without a day", by: "Huawei, 2 June 2021" },
];
