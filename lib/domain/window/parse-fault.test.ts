import { describe, expect, it } from "vitest";
import { day } from "./day";
import { parseWindow } from "./parse-window";

function refusal(text: string, statedOn = "2022-06-28") {
  const parsed = parseWindow(text, { statedOn: day(statedOn) });
  return parsed.ok ? parsed.window : parsed.reason;
}

describe("what is refused, and why", () => {
  it.each([
    ["sometime", "not-a-date", "sometime"],
    ["Never", "not-a-date", "Never"],
    ["Discontinued", "not-a-date", "Discontinued"],
    ["A1455", "not-a-date", "A1455"],
    ["GSM 850 / 900 / 1800 / 1900", "not-a-date", "GSM"],
    ["early", "not-a-date", "early"],
    ["soon", "vague", "soon"],
    ["holiday season", "vague", "holiday"],
    ["probably July", "certainty-word", "probably"],
    ["Q2 2001 ?", "certainty-word", "?"],
    ["31 June 2022", "no-such-day", "31 June"],
    ["29 February 2023", "no-such-day", "29 February"],
    ["2022-06-31", "no-such-day", "2022-06-31"],
    ["July 45", "no-such-day", "July 45"],
    ["20222", "year-out-of-range", "20222"],
    ["July 4 20222", "year-out-of-range", "20222"],
    ["20078", "year-out-of-range", "20078"],
    ["1969", "year-out-of-range", "1969"],
    ["after 2100", "year-out-of-range", "after 2100"],
    ["winter 2100", "year-out-of-range", "winter 2100"],
    ["June 20", "year-missing", "June 20"],
    ["February 29", "year-missing", "February 29"],
    ["Available. Released February 20", "year-missing", "Available. Released February 20"],
    ["04/07/2022", "day-month-order", "04/07/2022"],
    ["4-7-2022", "day-month-order", "4-7-2022"],
    ["2014, May. Released 2014, June", "two-dates", "2014, May. Released 2014, June"],
    ["2013. Released 2013", "two-dates", "2013. Released 2013"],
    ["2011, July. Released 2011, Q3", "two-dates", "2011, July. Released 2011, Q3"],
    ["2014, September. Released 2014, Septeber", "two-dates", "2014, September. Released 2014, Septeber"],
    ["Not announced yet. Released 2012, Q2", "two-dates", "Not announced yet. Released 2012, Q2"],
    ["July or October 2022", "two-dates", "July or October 2022"],
    ["8 or 20 September 2022", "two-dates", "8 or 20 September"],
    ["week", "not-a-date", "week"],
    ["10 July – 4 July 2022", "end-before-start", "10 July - 4 July 2022"],
    ["July 10–4", "end-before-start", "July 10 - 4"],
    ["2022-07-10/2022-07-04", "end-before-start", "2022-07-10/2022-07-04"],
    ["September – July 2022", "end-before-start", "September - July 2022"],
    ["by May 2022", "end-before-start", "by May 2022"],
    ["4 July 2022, 25:00 Beijing", "no-such-time", "25:00"],
    ["4 July 2022, 13pm Beijing", "no-such-time", "13pm"],
    ["4 July 2022, midnight Beijing", "no-such-time", "midnight"],
    ["July 2022, 19:00 Beijing", "time-without-day", "19:00"],
    ["4–10 July 2022, 19:00 Beijing", "time-without-day", "19:00"],
    ["19:00 Beijing", "time-without-day", "19:00"],
    ["27 March 2022, 02:30 Berlin", "time-skipped", "02:30 Berlin"],
    ["30 October 2022, 02:30 Berlin", "time-repeated", "02:30 Berlin"],
    ["4 July 2022, 19:00", "zone-missing", "19:00"],
    ["4 July 2022, 19:00 Xanadu", "zone-unknown", "Xanadu"],
    ["4 July 2022, 19:00 CST", "zone-ambiguous", "CST"],
    ["7pm CST on July 4", "zone-ambiguous", "CST"],
    ["4 July 2022, 10:00 EST", "zone-not-in-force", "EST"],
    ["4 July 2022, 10:00 Beijing (UTC+7)", "zone-not-in-force", "Beijing (UTC+7)"],
  ])("%s: %s", (text, code, token) => {
    expect(refusal(text)).toEqual({ code, token });
  });

  it.each([
    ["Coming soon. Exp. release 2021, Februrary", "Februrary", "February"],
    ["2009, Februray", "Februray", "February"],
    ["Exp. announcement 2010, Feburary", "Feburary", "February"],
    ["2022, Octoder", "Octoder", "October"],
    ["Septeber", "Septeber", "September"],
    ["July 4 2022 Beijing", "Beijing", null],
    ["MWC 2026", "MWC", null],
  ])("%s: a word we do not know", (text, token, suggestion) => {
    expect(refusal(text)).toEqual({ code: "unknown-word", token, suggestion });
  });

  it("names the weekday that the day really is", () => {
    expect(refusal("Tuesday 4 July 2022")).toEqual({ code: "weekday-differs", token: "2022-07-04", weekday: 1 });
  });

  it("refuses nothing, and too much", () => {
    expect(refusal("  \n")).toEqual({ code: "empty" });
    expect(refusal("July ".repeat(21))).toEqual({ code: "too-long", length: 105, most: 100 });
  });
});
