import { describe, expect, test } from "vitest";
import { indexClaims } from "../belief/claim-index";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, device, launch, leaker, phase, press, series } from "../claim/claim.fixtures";
import type { Claim, LaunchStatus, Subject } from "../claim/claim";
import { day } from "../window/day";
import { dayWindow, month } from "../window/make-window";
import type { Window } from "../window/window";
import { entryForMarket } from "./market-entry";

const PHONE = device("12");
const [HOME, ABROAD] = [launch("l-home"), launch("l-abroad")];
const xiaomi = brand("xiaomi");
const at = (of: Subject, window: Window, market: string | null = null) =>
  claim(of, { property: "launch-window", window }, { market, source: press, on: "2021-12-01" });
const shows = (of: Subject, member: Subject = PHONE) =>
  claim(of, { property: "line-up", member }, { source: press, on: "2021-12-01" });
const status = (of: Subject, is: LaunchStatus, on: string) =>
  claim(of, { property: "launch-status", status: is }, { source: press, on });
const comes = claim(PHONE, phase("coming"), { market: "international", source: xiaomi, on: "2021-12-01" });

const known = { ...facts, brandOf: new Map([...facts.brandOf, ["l-home", "xiaomi"], ["l-abroad", "xiaomi"]]) };
const entry = (claims: readonly Claim[], today: string, market = "DE") => {
  const found = entryForMarket(PHONE, market, indexClaims([comes, ...claims]), known, asOf(today));
  return found && { part: found.part, answer: found.answer.answer, next: found.next?.window.latest ?? null };
};

const home = [at(HOME, dayWindow(day("2021-12-28"))), shows(HOME)];
const held = [...home, status(HOME, "held", "2021-12-28")];
const abroad = [at(ABROAD, dayWindow(day("2022-03-15"))), shows(ABROAD, series("s-12"))];

describe("a phone that is to come abroad after its launch at home", () => {
  test("comes until that launch is over, then is overdue or, once it was held, waits for a word on its sale", () => {
    expect(entry(home, "2021-12-28")).toMatchObject({ part: "coming", answer: "expected" });
    expect(entry(home, "2021-12-29")).toMatchObject({ part: "overdue", answer: "expected" });
    expect(entry(held, "2021-12-29")).toMatchObject({ part: "unconfirmed", answer: "expected" });
  });

  test("comes again while a launch abroad is ahead, of itself or of its series, and names that", () => {
    expect(entry([...held, ...abroad], "2022-03-10")).toEqual({
      ...{ part: "coming", answer: "expected", next: "2022-03-15" },
    });
    expect(entry([...held, ...abroad], "2022-03-16")).toMatchObject({ part: "unconfirmed", next: null });
    const canceled = status(ABROAD, "canceled", "2022-03-01");
    expect(entry([...held, ...abroad, canceled], "2022-03-10")).toMatchObject({ part: "unconfirmed", next: null });
    const not = { ...shows(ABROAD), stance: "denies" as const };
    expect(entry([...held, ...abroad, not], "2022-03-10")).toMatchObject({ part: "unconfirmed", next: null });
  });

  test("what is ahead in India says nothing of Germany", () => {
    const india = at(PHONE, month(2022, 3), "IN");
    expect(entry([...held, india], "2022-01-10", "IN")).toMatchObject({ part: "coming", next: "2022-03-31" });
    expect(entry([...held, india], "2022-01-10", "DE")).toMatchObject({ part: "unconfirmed", next: null });
  });

  test("is no surer to be shown there than its launch is to show it", () => {
    const official = at(ABROAD, dayWindow(day("2022-03-15")));
    const rumored = { ...shows(ABROAD), source: leaker };
    const claims = indexClaims([comes, ...held, { ...official, source: xiaomi }, rumored]);
    expect(entryForMarket(PHONE, "DE", claims, known, asOf("2022-03-10"))?.next?.certainty).toBe("rumored");
  });

  test("that was moved without a new date is not over", () => {
    expect(entry([...home, status(HOME, "moved", "2021-12-27")], "2022-02-01")).toMatchObject({ part: "coming" });
  });

  test("is on sale wherever that is said, whatever day it was to be", () => {
    const sold = claim(PHONE, phase("on-sale"), { market: "DE", source: press, on: "2022-01-02" });
    expect(entry([...held, ...abroad, sold], "2022-01-10")).toEqual({
      part: "on-sale",
      answer: "available",
      next: null,
    });
  });
});
