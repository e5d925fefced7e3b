import { describe, expect, test } from "vitest";
import { facts } from "../belief/facts.fixtures";
import { ask } from "../belief/questions";
import type { Claim, LaunchStatus, Phase } from "../claim/claim";
import {
  brand,
  claim,
  device,
  launch,
  leaker,
  phase,
  press,
  retailer,
  strike,
  withdraw,
} from "../claim/claim.fixtures";
import { day } from "../window/day";
import { parseWindow } from "../window/parse-window";
import type { Window } from "../window/window";
import type { MoveKind } from "./move";
import { movesOf } from "./moves-of";

// What was said first, what was said a week later, and what the second did to what had been believed: in the words of the
// news, across months, years and leap days.

type Told = NonNullable<Parameters<typeof claim>[2]>;
const [FIRST, SECOND] = ["2023-11-20", "2023-11-27"];
const SHOW = launch("l-12s");
const PHONE = device("12s");
const xiaomi = brand("xiaomi");

function windowOf(text: string): Window {
  const read = parseWindow(text, { statedOn: day(FIRST), defaultZone: "Asia/Shanghai" });
  if (!read.ok) throw new Error(`${text}: ${read.reason.code}`);
  return read.window;
}

const kindOf = (claims: readonly Claim[], question = ask(SHOW, "launch-window")): MoveKind | null => {
  const [first, ...later] = movesOf(question, claims, facts);
  expect(first).toMatchObject({ kind: "stated", day: FIRST });
  expect(later.length).toBeLessThanOrEqual(1);
  if (later[0]) expect(later[0].day).toBe(SECOND);
  return later[0]?.kind ?? null;
};

describe("one source on a launch, first and a week later", () => {
  const at = (text: string, on: string, told: Told = {}) =>
    claim(SHOW, { property: "launch-window", window: windowOf(text) }, { source: xiaomi, on, ...told });

  test.each<[string, string, MoveKind | null]>([
    ["August 2024", "10 August 2024", "narrowed"],
    ["2024", "December 2024", "narrowed"],
    ["winter 2023", "29 February 2024", "narrowed"],
    ["February 2024", "late February 2024", "narrowed"],
    ["no date", "H1 2024", "narrowed"],
    ["29 February 2024", "29 February 2024, 19:00", "narrowed"],
    ["after December 2023", "January 2024", "narrowed"],
    ["around 31 December 2023", "31 December 2023", "narrowed"],
    ["1 December 2023", "2 December 2023", "postponed"],
    ["31 December 2023", "1 January 2024", "postponed"],
    ["28 February 2024", "29 February 2024", "postponed"],
    ["29 February 2024", "1 March 2024", "postponed"],
    ["December 2023", "January 2024", "postponed"],
    ["Q4 2023", "Q1 2024", "postponed"],
    ["fall 2024", "winter 2024", "postponed"],
    ["2023", "2024", "postponed"],
    ["31 December 2023, 23:30", "1 January 2024, 00:30", "postponed"],
    ["1 January 2024", "31 December 2023", "advanced"],
    ["1 March 2024", "29 February 2024", "advanced"],
    ["January 2024", "December 2023", "advanced"],
    ["H2 2024", "H1 2024", "advanced"],
    ["late 2024", "early 2024", "advanced"],
    ["Q2 2024", "March 2024", "advanced"],
    ["10 August 2024, 22:00", "10 August 2024, 15:00", "advanced"],
    ["1 December 2023", "1 December 2023", null],
    ["Q1 2024", "January to March 2024", null],
    // It only contains what was said before, and confirms it.
    ["10 August 2024", "August 2024", null],
    ["29 February 2024", "winter 2023", null],
  ])("%s, then %s: %s", (first, second, kind) => {
    expect(kindOf([at(first, FIRST), at(second, SECOND)])).toBe(kind);
  });

  test("1 December to unknown: the day is denied, and no other is given", () => {
    const off = at("1 December 2023", SECOND, { stance: "denies" });
    expect(kindOf([at("1 December 2023", FIRST), off, at("no date", SECOND)])).toBe("postponed");
  });

  test("taken back, and only a leaker's wider window is left", () => {
    const day = at("1 December 2023", FIRST, { operations: [withdraw({ on: SECOND })] });
    expect(kindOf([day, at("December 2023", FIRST, { source: leaker })])).toBe("widened");
  });

  test.each<[LaunchStatus, MoveKind]>([
    ["canceled", "canceled"],
    ["moved", "postponed"],
  ])("1 December, then its status: %s", (is, kind) => {
    const status = claim(SHOW, { property: "launch-status", status: is }, { source: xiaomi, on: SECOND });
    expect(kindOf([at("1 December 2023", FIRST), status])).toBe(kind);
  });

  test("a typo that is struck leaves no move", () => {
    const typo = at("1 December 2032", FIRST, { operations: [strike({ on: SECOND })] });
    expect(kindOf([typo, at("1 December 2023", FIRST)])).toBeNull();
  });
});

describe("a phone in Germany, first and a week later", () => {
  const germany = ask(PHONE, "availability", { market: "DE" });
  const de = (of: Phase, on: string, told: Told = {}) => claim(PHONE, phase(of), { market: "DE", on, ...told });

  test.each<[string, Claim, Claim, MoveKind | null]>([
    ["rumored, then reported", de("coming", FIRST), de("coming", SECOND, { source: retailer }), "confirmed"],
    [
      "reported, then official",
      de("coming", FIRST, { source: press }),
      de("coming", SECOND, { source: xiaomi }),
      "confirmed",
    ],
    [
      "announced, then on sale",
      de("coming", FIRST, { source: xiaomi }),
      de("on-sale", SECOND, { source: xiaomi }),
      "confirmed",
    ],
    [
      "denied by a leaker, then by the brand",
      de("coming", FIRST, { stance: "denies" }),
      de("coming", SECOND, { source: xiaomi, stance: "denies" }),
      "confirmed",
    ],
    [
      "rumored, then denied by the press",
      de("coming", FIRST),
      de("coming", SECOND, { source: press, stance: "denies" }),
      "contradicted",
    ],
    [
      "denied by a leaker, then announced",
      de("coming", FIRST, { stance: "denies" }),
      de("coming", SECOND, { source: xiaomi }),
      "contradicted",
    ],
    [
      "announced, then canceled",
      de("coming", FIRST, { source: xiaomi }),
      de("canceled", SECOND, { source: xiaomi }),
      "canceled",
    ],
    [
      "canceled, then announced after all",
      de("canceled", FIRST, { source: xiaomi }),
      de("coming", SECOND, { source: xiaomi }),
      "reinstated",
    ],
    [
      "announced, and a leaker says no",
      de("coming", FIRST, { source: xiaomi }),
      de("coming", SECOND, { stance: "denies" }),
      null,
    ],
    ["reported, and a leaker says so too", de("coming", FIRST, { source: press }), de("coming", SECOND), null],
  ])("%s", (_, first, second, kind) => {
    expect(kindOf([first, second], germany)).toBe(kind);
  });
});
