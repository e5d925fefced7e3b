import fc from "fast-check";
import { addDays, day, FIRST_YEAR, LAST_YEAR } from "@/lib/domain/window/day";
import {
  about,
  after,
  before,
  dayWindow,
  half,
  instantWindow,
  month,
  partOfMonth,
  partOfYear,
  quarter,
  range,
  season,
  tbd,
  year,
} from "@/lib/domain/window/make-window";
import { PARTS, SEASONS } from "@/lib/domain/window/periods";
import type { Day, Window } from "@/lib/domain/window/window";

const FIRST_DAY = day(`${FIRST_YEAR}-01-01`);
const ALL_DAYS = 47_847;
const FIRST_MINUTE = Date.UTC(FIRST_YEAR, 0, 2) / 60_000;
const LAST_MINUTE = Date.UTC(LAST_YEAR, 11, 30) / 60_000;

/** Whole and half hours, both hemispheres, both sides of the date line, and clocks that change by half an hour. */
const ZONES = [
  ...["UTC", "Asia/Shanghai", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Apia", "Etc/GMT-8"],
  ...["America/New_York", "America/Los_Angeles", "Europe/Brussels", "Europe/London", "Australia/Lord_Howe"],
  ...["America/Argentina/Ushuaia", "America/Port-au-Prince", "Africa/Casablanca", "Etc/GMT+11", "America/St_Johns"],
];

export const arbitraryDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: ALL_DAYS - 1 })
  .map((index) => addDays(FIRST_DAY, index));

const arbitraryYear = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const arbitraryMonth = fc.integer({ min: 1, max: 12 });
const arbitraryPart = fc.constantFrom(...PARTS);
const arbitraryEnds = fc
  .tuple(arbitraryDay, arbitraryDay)
  .map(([a, b]): readonly [Day, Day] => (a < b ? [a, b] : [b, a]));
const nearEnds = fc.tuple(arbitraryDay, fc.nat(90)).map(([from, days]): readonly [Day, Day] => {
  const start = from > "2100-09-01" ? day("2100-09-01") : from;
  return [start, addDays(start, days)];
});

/** Every window whose precision is known from its constructor, exact. */
const arbitraryExactWindow: fc.Arbitrary<Window> = fc.oneof(
  fc
    .tuple(fc.integer({ min: FIRST_MINUTE, max: LAST_MINUTE }), fc.constantFrom(...ZONES))
    .map(([minute, zone]) => instantWindow(new Date(minute * 60_000).toISOString(), zone)),
  arbitraryDay.map(dayWindow),
  fc.tuple(arbitraryYear, arbitraryMonth, arbitraryPart).map((of) => partOfMonth(...of)),
  fc.tuple(arbitraryYear, arbitraryMonth).map((of) => month(...of)),
  fc.tuple(arbitraryYear, fc.constantFrom(1, 2, 3, 4)).map((of) => quarter(...of)),
  fc.tuple(arbitraryYear, fc.constantFrom(1, 2)).map((of) => half(...of)),
  arbitraryYear.map(year),
  fc
    .tuple(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR - 1 }), fc.constantFrom(...SEASONS))
    .chain(([of, name]) => fc.constantFrom("northern", "southern").map((side) => season(of, name, side))),
  fc.tuple(arbitraryYear, arbitraryPart).map((of) => partOfYear(...of)),
  arbitraryEnds.map((ends) => range(...ends)),
  nearEnds.map((ends) => range(...ends)),
  fc
    .tuple(arbitraryYear, arbitraryMonth, fc.nat(5))
    .filter(([y, m, n]) => y * 12 + m + n <= LAST_YEAR * 12 + 12)
    .map(([y, m, n]) => monthsRange(y, m, n)),
  arbitraryDay.map(after),
  fc.tuple(arbitraryYear, arbitraryMonth).map(([y, m]) => after(month(y, m).earliest!)),
  arbitraryEnds.map((ends) => before(...ends)),
  arbitraryDay.map((stated) => before(stated, year(Number(stated.slice(0, 4))).latest!)),
);

/** Any window that the constructors can make: exact, "around", or with no date. */
export const arbitraryWindow: fc.Arbitrary<Window> = fc.oneof(
  { weight: 12, arbitrary: arbitraryExactWindow },
  { weight: 6, arbitrary: arbitraryExactWindow.map(about) },
  { weight: 1, arbitrary: fc.constant(tbd()) },
);

function monthsRange(ofYear: number, ofMonth: number, more: number): Window {
  const last = ofYear * 12 + ofMonth - 1 + more;
  return range(month(ofYear, ofMonth).earliest!, month(Math.floor(last / 12), (last % 12) + 1).latest!);
}
