import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDay } from "@/prisma/factories/arbitrary-window";
import { CASES } from "@/prisma/factories/cases";
import { hardWindows } from "@/prisma/factories/hard-windows";
import { isValidWindow } from "./check-window";
import { day } from "./day";
import { LONGEST_WINDOW_TEXT, parseWindow } from "./parse-window";

const statedOn = day("2022-06-28");

/** `precision earliest latest`, `~` before what is about; a minute adds its instant and zone. */
function read(text: string, on = statedOn): string {
  const parsed = parseWindow(text, { statedOn: on });
  if (!parsed.ok) return `refused: ${parsed.reason.code}`;
  const { precision, earliest, latest, about, instant, timeZone } = parsed.window;
  const days = earliest === latest ? [earliest] : [earliest ?? "..", latest ?? ".."];
  return [about ? `~${precision}` : precision, ...days, instant, timeZone].filter(Boolean).join(" ");
}

describe("parseWindow", () => {
  it("takes a month as next year's once it is well over, and asks when it has only just passed", () => {
    expect(read("March")).toBe("month 2023-03-01 2023-03-31");
    expect(read("June 20")).toBe("refused: year-missing");
    expect(read("May 27")).toBe("day 2023-05-27");
    expect(read("Q1", day("2022-01-01"))).toBe("quarter 2022-01-01 2022-03-31");
    expect(read("December 31", day("2022-12-31"))).toBe("day 2022-12-31");
    expect(read("January 1", day("2022-12-31"))).toBe("day 2023-01-01");
    expect(read("February 29", day("2023-12-01"))).toBe("day 2024-02-29");
  });

  it("knows which winter is this winter", () => {
    expect(read("this winter", day("2023-01-15"))).toBe("season 2022-12-01 2023-02-28");
    expect(read("winter", day("2023-01-15"))).toBe("season 2022-12-01 2023-02-28");
    expect(read("next winter", day("2023-01-15"))).toBe("season 2023-12-01 2024-02-29");
    expect(read("this winter", day("2022-10-01"))).toBe("season 2022-12-01 2023-02-28");
  });

  it("uses the default zone only for a time that names none", () => {
    const parse = (text: string) => parseWindow(text, { statedOn, defaultZone: "Asia/Kolkata" });
    expect(parse("4 July 2022, 12:00")).toMatchObject({ ok: true, window: { timeZone: "Asia/Kolkata" } });
    expect(parse("4 July 2022, 12:00 local time")).toMatchObject({ ok: true, window: { timeZone: "Asia/Kolkata" } });
    expect(parse("2022-07-04T12:00+05:30")).toMatchObject({ ok: true, window: { timeZone: "Asia/Kolkata" } });
    expect(parse("4 July 2022, 12:00 Seoul")).toMatchObject({ ok: true, window: { timeZone: "Asia/Seoul" } });
  });

  it("never throws, and what it reads is a window", () => {
    const words = fc.constantFrom(
      ..."early mid late of the in by before after from to between and or - / , 4 10 31 2022 2023 July Feb fall Q3 H2".split(
        " ",
      ),
      ..."this next last week month year half quarter second first around about 19:00 Beijing UTC+8 7pm Monday '22 2099".split(
        " ",
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.string({ maxLength: 60 }),
      fc.array(words, { maxLength: 12 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(texts, arbitraryDay, (text, on) => {
        const parsed = parseWindow(text, { statedOn: on });
        if (parsed.ok) expect(isValidWindow(parsed.window)).toBe(true);
        else expect(parsed.reason.code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: CASES },
    );
  });

  it("answers the longest and worst texts", () => {
    for (const text of ["", "July", "July 2022"].flatMap((end) => hardWindows(end))) {
      expect(text).toHaveLength(LONGEST_WINDOW_TEXT);
      expect(typeof parseWindow(text, { statedOn }).ok).toBe("boolean");
    }
    expect(parseWindow("1".repeat(5_000_000), { statedOn })).toMatchObject({ reason: { code: "too-long", most: 100 } });
  });
});
