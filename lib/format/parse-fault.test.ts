import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { parseWindow } from "@/lib/domain/window/parse-window";
import { formatParseFault } from "./parse-fault";

function sentence(text: string): string {
  const parsed = parseWindow(text, { statedOn: day("2022-06-28") });
  if (parsed.ok) throw new Error(`read: ${text}`);
  return formatParseFault(parsed.reason);
}

describe("formatParseFault", () => {
  it.each([
    ["31 June 2022", "There is no 31 June in the calendar."],
    ["sometime", /^“sometime” is not a date we can read\. .*Q3 2022/],
    ["20222", "“20222” leaves the years from 1970 to 2100."],
    ["Februrary 2021", "“Februrary” is not a word we know in a date. Did you mean “February”?"],
    ["July 4 2022 Beijing", /^“Beijing” is not a word we know in a date\. Write it/],
    ["10 July – 4 July 2022", /ends before it starts/],
    ["Tuesday 4 July 2022", /is a Monday/],
    ["4 July 2022, 19:00 CST", /more than one time zone/],
    ["", /^Say when/],
    ["x".repeat(10_000), /^This has 10000 characters; a date needs at most 100/],
  ])("%s", (text, expected) => {
    if (typeof expected === "string") expect(sentence(text)).toBe(expected);
    else expect(sentence(text)).toMatch(expected);
  });
});
