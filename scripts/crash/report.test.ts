import { describe, expect, it } from "vitest";
import { roundLine, totalLine, verdict } from "@/scripts/crash/report";

const fine = { answered: 40, unanswered: 4, unansweredThere: 2, lost: [], broken: [] };
const lossy = { ...fine, lost: ["Trial launch 7"] };

describe("verdict", () => {
  it("holds when everything that was answered is there", () => {
    expect(verdict([fine, fine], true)).toBeNull();
  });

  it("fails on a loss, on anything broken, and on rounds that show nothing", () => {
    expect(verdict([fine, lossy], true)).toContain("lost");
    expect(verdict([fine, { ...fine, broken: ["Trial launch 7: claims 3"] }], true)).toContain("in part");
    expect(verdict([fine, { ...fine, answered: 0 }], true)).toContain("nothing was recorded");
  });

  it("wants a loss of the control, and nothing broken there either", () => {
    expect(verdict([fine, lossy], false)).toBeNull();
    expect(verdict([fine, fine], false)).toContain("does not see losses");
    expect(verdict([{ ...lossy, broken: ["Trial launch 7: claims 3"] }], false)).toContain("in part");
  });
});

it("adds up the rounds", () => {
  expect(totalLine([fine, lossy])).toBe(
    "2 rounds: 80 launches answered with success, 79 of them there, 1 lost; 8 unanswered, 4 of them there; 0 broken",
  );
});

it("tells a round in one line, and what is broken below", () => {
  const round = {
    ...lossy,
    target: "app" as const,
    afterMs: 812,
    healedMs: null,
    restartMs: 4210,
    adopted: false,
    broken: ["x: claims 3"],
  };
  expect(roundLine(3, round).replace(/ {2,}/g, "  ")).toBe(
    "  3  app  812 ms  40 answered  39 there  1 lost  4 unanswered (2 there)  1 broken  started in 4.2 s\n  x: claims 3",
  );
  expect(roundLine(4, { ...round, target: "PostgreSQL", healedMs: 1260 })).toContain(
    "  healed in 1.3 s, killed again, started in 4.2 s\n",
  );
});
