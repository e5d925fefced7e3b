import { assert, property, record, string } from "fast-check";
import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { CASES } from "@/prisma/factories/cases";
import { ORIGIN, THE_12S } from "./event.fixtures";
import { writeCalendar } from "./write-calendar";

const linesOf = (text: string) => text.replace(/\r\n[ \t]/g, "").split("\r\n");
const written = (...events: Parameters<typeof writeCalendar>[1]) => linesOf(writeCalendar(null, events, ORIGIN));

it("an official minute is a confirmed instant in UTC, and the text says whose clock was meant", () => {
  const lines = written(THE_12S);
  expect(lines.slice(lines.indexOf("BEGIN:VEVENT"))).toEqual([
    "BEGIN:VEVENT",
    "UID:0190a000-0000-7000-8000-000000000001",
    "DTSTAMP:20220628T093012Z",
    "LAST-MODIFIED:20220628T093012Z",
    "SEQUENCE:0",
    "DTSTART:20220704T110000Z",
    "SUMMARY:Xiaomi 12S series launch",
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    "CATEGORIES:Xiaomi",
    "DESCRIPTION:Official: Monday 4 July 2022\\, 19:00 Beijing.\\nWho says so: Xiaomi\\, 28 June 2022. " +
      "https://twitter.com/Xiaomi/status/1541630867042017280\\nLine-up: 12S\\, 12S Pro\\, 12S Ultra.\\n" +
      "All that is said of it: https://debut.example/launches/xiaomi-12s-launch",
    "URL:https://debut.example/launches/xiaomi-12s-launch",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

it("a rumored day is that day in every zone, tentative, and says so first", () => {
  const window = dayWindow(day("2022-07-04"));
  const lines = written({ ...THE_12S, window, certainty: "rumored", venue: "Beijing, hall 2", saidBy: null });
  expect(lines).toContain("DTSTART;VALUE=DATE:20220704");
  expect(lines).toContain("STATUS:TENTATIVE");
  expect(lines).toContain("SUMMARY:rumored: Xiaomi 12S series launch");
  expect(lines).toContain("LOCATION:Beijing\\, hall 2");
  expect(lines.some((line) => line.startsWith("DTEND"))).toBe(false);
});

it("what is called off is told as canceled on the day that it had been set for", () => {
  const lines = written({ ...THE_12S, calledOff: "canceled" }, { ...THE_12S, calledOff: "moved" });
  expect(lines.filter((line) => line.startsWith("STATUS"))).toEqual(["STATUS:CANCELLED", "STATUS:CANCELLED"]);
  expect(lines).toContain("SUMMARY:canceled: Xiaomi 12S series launch");
  expect(lines).toContain("SUMMARY:moved\\, no new date: Xiaomi 12S series launch");
  expect(lines.find((line) => line.startsWith("DESCRIPTION:Canceled"))).toContain(
    "It had been set for Monday 4 July 2022",
  );
});

it("says what it is of, and that vague dates are not in it", () => {
  const head = (of: Parameters<typeof writeCalendar>[0]) => linesOf(writeCalendar(of, [], ORIGIN));
  expect(head(null)).toContain("X-WR-CALNAME:Phone launches · Debut");
  const brand = head({ kind: "brand", id: "1", slug: "xiaomi", name: "Xiaomi" });
  expect(brand).toContain("X-WR-CALNAME:Xiaomi · Debut");
  expect(brand.find((line) => line.startsWith("X-WR-CALDESC"))).toMatch(
    /no day and is not in here: .*\/brands\/xiaomi/,
  );
  expect(head({ kind: "device", id: "1", slug: "x", name: null })).toContain("NAME:Unnamed phone · Debut");
  expect(head({ kind: "market", code: "DE", name: "Germany" })).toContain("NAME:Germany · Debut");
});

it("whatever a source wrote, no line is broken and none is added", () => {
  const text = string({ unit: "binary", maxLength: 120 });
  assert(
    property(record({ title: text, venue: text, brand: text, name: text }), ({ title, venue, brand, name }) => {
      const saidBy = { ...THE_12S.saidBy!, name };
      const calendar = writeCalendar(null, [{ ...THE_12S, title, venue, brand, saidBy }], ORIGIN);
      const pieces = calendar.split("\r\n");
      const names = linesOf(calendar).map((line) => /^[A-Z-]+/.exec(line)?.[0]);
      const whole = names.filter((one) => one === "BEGIN" || one === "SUMMARY").length === 3;
      return whole && pieces.every((piece) => Buffer.byteLength(piece) <= 75 && !/[\r\n]/.test(piece));
    }),
    { numRuns: CASES },
  );
});
