import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { whereToGo } from "./where-to-go";

const go = (typed: string) => whereToGo(typed, day("2026-11-28"), { first: 1996, last: 2029 });

describe("a date that is typed on the calendar", () => {
  it.each([
    ["July 2022", "/calendar/2022/07"],
    ["2022-07-04", "/calendar/2022/07"],
    ["4 July 2022, 19:00 Beijing", "/calendar/2022/07"],
    ["early July 2022", "/calendar/2022/07"],
    ["2022", "/calendar/2022"],
    ["H2 2022", "/calendar/2022"],
    ["winter 2022", "/calendar/2022"],
    ["after June 2022", "/calendar/2022/07"],
  ])("“%s” leads to %s", (typed, path) => {
    expect(go(typed)).toEqual({ path });
  });

  it.each(["", "soon", "31 June 2022", "1990", "2050", "no date", "<b>"])(
    "“%s” leads nowhere, and is told why",
    (typed) => {
      expect(go(typed)).toEqual({ error: expect.stringMatching(/\w.*\.$/) });
    },
  );
});
