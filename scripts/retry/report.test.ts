import { describe, expect, it } from "vitest";
import { roundLine, totalLine, verdict } from "@/scripts/retry/report";

const fine = {
  ...{ end: "SIGTERM" as const, endedMs: 640, answered: 20, unanswered: 4, unansweredThere: 1 },
  ...{ twice: 0, faults: [] },
};
const faulty = { ...fine, faults: ["lost: they said so"] };

describe("verdict", () => {
  it("holds when all is there once", () => {
    expect(verdict([fine, fine], true)).toBeNull();
  });

  it("fails on a fault, on what is there twice, and on rounds that show nothing", () => {
    expect(verdict([fine, faulty], true)).toContain("whole");
    expect(verdict([fine, { ...fine, twice: 1 }], true)).toContain("twice");
    expect(verdict([fine, { ...fine, answered: 0 }], true)).toContain("nothing was recorded");
  });

  it("wants the control to find all of them twice, and nothing wrong besides", () => {
    expect(verdict([{ ...fine, twice: 20 }], false)).toBeNull();
    expect(verdict([{ ...fine, twice: 19 }], false)).toContain("does not look");
    expect(verdict([{ ...faulty, twice: 20 }], false)).toContain("whole");
  });
});

it("adds up the rounds", () => {
  const killed = { ...fine, end: "SIGKILL" as const, endedMs: 90_000 };
  expect(totalLine([fine, { ...faulty, endedMs: 1_210 }, killed])).toBe(
    "3 rounds, 2 of them ended by SIGTERM, the slowest in 1.2 s: 60 answered with success, 12 unanswered, 3 of them there; " +
      "all 72 sent again after the start, 0 there twice; 1 faults",
  );
});

it("tells a round in one line, and what is wrong below", () => {
  expect(roundLine(3, faulty).replace(/ {2,}/g, "  ")).toBe(
    "  3  SIGTERM  ended in 640 ms  20 answered  4 unanswered (1 there)  24 sent again  0 there twice  1 faults\n" +
      "  lost: they said so",
  );
});
