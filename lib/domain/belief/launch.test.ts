import { describe, expect, test } from "vitest";
import { device, launch, leaker, press, series } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { canceledLaunch } from "./canceled-launch";
import { cancellationOf } from "./cancellation";
import { facts } from "./facts.fixtures";
import { launchBelief, launchStatus } from "./launch";
import { SHOW, on, at, status, shows, planned, LATER } from "./launch-claims.fixtures";

describe("a launch", () => {
  const believed = (...claims: Claim[]) => launchBelief(SHOW, [planned, ...claims], facts, LATER);
  test.each<[string, Claim[], { canceled: boolean; settled: boolean }]>([
    ["nobody says that it happened", [], { canceled: false, settled: false }],
    [
      "held, as press reports that day",
      [status("held", { source: press, on: "2022-07-04" })],
      { canceled: false, settled: true },
    ],
    [
      "planned officially, then held as reported",
      [status("planned"), status("held", { source: press, on: "2022-07-05" })],
      { canceled: false, settled: true },
    ],
    [
      "'held' before it began settles nothing",
      [status("held", { on: "2022-07-03" })],
      { canceled: false, settled: false },
    ],
    ["canceled", [status("canceled", { on: "2022-06-20" })], { canceled: true, settled: true }],
    [
      "canceled, says press against the brand's plan",
      [status("planned"), status("canceled", { source: press, on: "2022-06-20" })],
      { canceled: false, settled: false },
    ],
    [
      "moved, as press reports against the brand's plan",
      [status("planned"), status("moved", { source: press, on: "2022-07-04" })],
      { canceled: false, settled: true },
    ],
    [
      "moved, said before the day it was set for",
      [status("moved", { on: "2022-06-20" })],
      { canceled: false, settled: true },
    ],
    [
      "moved, and planned again",
      [status("moved", { source: press, on: "2022-07-04" }), status("planned", { on: "2022-07-05" })],
      { canceled: false, settled: false },
    ],
    [
      "moved, a rumor against the plan",
      [status("planned"), status("moved", { source: leaker, on: "2022-07-05" })],
      { canceled: false, settled: false },
    ],
    [
      "that it was moved is denied",
      [status("moved", { source: press, on: "2022-07-03" }), status("moved", { stance: "denies", on: "2022-07-04" })],
      { canceled: false, settled: false },
    ],
    [
      "reported as moved, then officially held",
      [status("moved", { source: press, on: "2022-07-04" }), status("held", { on: "2022-07-04" })],
      { canceled: false, settled: true },
    ],
    [
      "told as past by the claim that dates it",
      [at(SHOW, on("2022-07-04"), { source: press, on: "2022-07-20" })],
      { canceled: false, settled: true },
    ],
    [
      "that it was held is denied",
      [status("held", { stance: "denies", on: "2022-07-05" })],
      { canceled: false, settled: false },
    ],
  ])("%s", (_, claims, expected) => {
    expect(believed(...claims)).toMatchObject(expected);
  });

  test("is moved while nobody names a new date, and planned again with the date that was named in one breath", () => {
    const moved = status("moved", { on: "2022-07-04" });
    expect(believed(moved)).toMatchObject({ moved: true, settled: true });
    const august = at(SHOW, on("2022-08-10"), { on: "2022-07-04" });
    expect(believed(moved, august)).toMatchObject({ moved: false, settled: false });
    const otherwise = at(SHOW, on("2022-08-10"), { on: "2022-07-04", source: press });
    expect(believed(moved, otherwise)).toMatchObject({ moved: true });
    const before = { ...august, recordedAt: "2022-07-04T08:00:00Z" };
    expect(believed({ ...moved, recordedAt: "2022-07-04T09:00:00Z" }, before)).toMatchObject({ moved: true });
  });

  test("is in a word what settles it, else planned", () => {
    const word = (...claims: Claim[]) => launchStatus(believed(...claims));
    expect(word()).toBe("planned");
    expect(word(status("held", { on: "2022-07-03" }))).toBe("planned");
    expect(word(status("held", { on: "2022-07-04" }))).toBe("held");
    expect(word(status("moved", { on: "2022-07-04" }))).toBe("moved");
    expect(word(status("moved", { source: press, on: "2022-07-03" }), status("held", { on: "2022-07-04" }))).toBe(
      "held",
    );
    expect(word(status("moved", { on: "2022-07-04" }), status("canceled", { on: "2022-07-10" }))).toBe("canceled");
    expect(word(status("moved", { stance: "denies", on: "2022-07-04" }))).toBe("planned");
  });

  test("lists what is believed in the line-up before what is open and what is denied", () => {
    const { lineUp } = believed(
      shows(device("12s"), { stance: "denies" }),
      shows(device("12s-pro"), { stance: "leaves-open" }),
      shows(device("12s-ultra"), { source: press }),
      shows(series("s-12s")),
    );
    expect(lineUp.map(({ member, belief }) => [member.id, belief.holds])).toEqual([
      ["s-12s", true],
      ["12s-ultra", true],
      ["12s-pro", null],
      ["12s", false],
    ]);
  });
});

describe("what was to be shown at a launch that is canceled", () => {
  const other = launch("l-global");
  const canceled = status("canceled", { on: "2022-06-10" });
  const off = (...claims: Claim[]) =>
    canceledLaunch(device("12s"), [canceled, ...claims], facts, LATER)?.launch.id ?? null;

  test("is canceled, also where nobody had given the launch a date, and where only its series was to be shown", () => {
    expect(off(planned, shows(device("12s")))).toBe("l-12s");
    expect(off(shows(device("12s")))).toBe("l-12s");
    expect(off(shows(series("s-12s")))).toBe("l-12s");
  });
  test("is not canceled where it was not to be shown, or another launch shows it", () => {
    expect(off(shows(device("12s"), { stance: "denies" }), shows(series("s-12s")))).toBeNull();
    expect(off(shows(device("12s")), shows(device("12s"), {}, other))).toBeNull();
    expect(off(shows(device("12s-pro")))).toBeNull();
  });
  test("may still be told by a date of its own", () => {
    expect(cancellationOf(device("12s"), [canceled, shows(device("12s"))], facts, LATER)?.deciding.certainty).toBe(
      "official",
    );
    const rumored = shows(device("12s"), { source: press, wording: "expects" });
    expect(cancellationOf(device("12s"), [canceled, rumored], facts, LATER)?.deciding.certainty).toBe("rumored");
    const own = at(device("12s"), on("2022-07-10"));
    expect(cancellationOf(device("12s"), [canceled, shows(device("12s")), own], facts, LATER)).toBeNull();
  });
});
