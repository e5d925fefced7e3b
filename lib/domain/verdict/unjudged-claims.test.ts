import { describe, expect, it } from "vitest";
import { asOf, facts } from "../belief/facts.fixtures";
import type { Claim, ClaimValue, LaunchStatus } from "../claim/claim";
import { brand, claim, device, judged, launch, leaker, phase, press, strike, withdraw } from "../claim/claim.fixtures";
import { day } from "../window/day";
import { dayWindow, month, tbd } from "../window/make-window";
import type { Window } from "../window/window";
import { unjudgedClaims } from "./unjudged-claims";

const LAUNCH = launch("l-12s");
const PHONE = device("12s");
const LATER = asOf("2023-12-31");
const xiaomi = brand("xiaomi");

type Told = Parameters<typeof claim>[2];
const at = (window: Window): ClaimValue => ({ property: "launch-window", window });
const on = (date: string) => at(dayWindow(day(date)));
const status = (of: LaunchStatus, told: Told) => claim(LAUNCH, { property: "launch-status", status: of }, told);
const open = (claims: readonly Claim[], clocks = LATER) =>
  unjudgedClaims(claims, facts, clocks).map(({ claim: { id }, outcome, suggested }) => [
    id,
    suggested,
    outcome.evidence.id,
  ]);

const leak = claim(LAUNCH, at(month(2022, 7)), { id: "leak", on: "2022-06-01", source: leaker });
const wrong = claim(LAUNCH, on("2022-07-10"), { id: "wrong", on: "2022-06-02", source: press });
const word = claim(LAUNCH, on("2022-07-04"), { id: "word", on: "2022-06-28", source: xiaomi });
const held = status("held", { id: "held", on: "2022-07-05", source: press });

describe("the claims on a launch's window", () => {
  it("are open once it is said to have been held, the earliest first", () => {
    expect(open([word, leak, wrong])).toEqual([]);
    expect(open([held, word, leak, wrong])).toEqual([
      ["leak", "hit", "held"],
      ["wrong", "miss", "held"],
      ["word", "hit", "held"],
    ]);
  });

  it("are judged by the day that somebody saw, not by the one that was announced", () => {
    const seen = claim(LAUNCH, on("2022-07-06"), { id: "seen", on: "2022-07-06", source: press });
    expect(open([held, word, leak, seen])).toEqual([
      ["leak", "hit", "seen"],
      ["word", "miss", "seen"],
    ]);
  });

  it("stay open to a rumor: it settles nothing", () => {
    expect(open([word, leak, status("held", { on: "2022-07-05", source: leaker })])).toEqual([]);
  });

  it("are void when it was canceled, but for what said so", () => {
    const said = status("canceled", { id: "said", on: "2022-06-20", source: leaker });
    const canceled = status("canceled", { id: "canceled", on: "2022-06-30", source: xiaomi });
    expect(open([word, leak, said, canceled])).toEqual([
      ["leak", "void", "canceled"],
      ["said", "hit", "canceled"],
      ["word", "void", "canceled"],
    ]);
  });

  it("are not open to what was said of it afterwards, struck, taken back, left without a date or judged already", () => {
    const afterwards = claim(LAUNCH, on("2022-07-04"), { on: "2022-08-01", source: press });
    const struck = claim(LAUNCH, on("2022-07-04"), { operations: [strike({ on: "2022-06-20" })] });
    const taken = claim(LAUNCH, on("2022-07-04"), { operations: [withdraw({ on: "2022-06-20" })] });
    const undated = claim(LAUNCH, at(tbd()), { source: press });
    const before = { ...leak, operations: [judged("hit", { claimId: "held" }, { on: "2022-07-06" })] };
    expect(open([held, word, afterwards, struck, taken, undated, before]).map(([id]) => id)).toEqual(["word"]);
    expect(open([held, word, before], asOf("2022-07-05")).map(([id]) => id)).toEqual(["leak", "word"]);
  });
});

describe("the claims on a device", () => {
  it("are settled by the launch that shows it, where nobody saw more of the device itself", () => {
    const shows = claim(LAUNCH, { property: "line-up", member: PHONE }, { on: "2022-06-28", source: xiaomi });
    const own = claim(PHONE, at(month(2022, 8)), { id: "own", on: "2022-05-01", source: leaker });
    expect(open([own, shows, word, held])).toContainEqual(["own", "miss", "held"]);
  });

  it("of a market are settled by the sale there, and of a group by the sale in any of its countries", () => {
    const told = { on: "2022-06-01", source: leaker };
    const germany = claim(PHONE, phase("coming"), { ...told, id: "germany", market: "DE" });
    const europe = claim(PHONE, phase("coming"), { ...told, id: "europe", market: "europe" });
    const nowhere = claim(PHONE, phase("coming"), {
      ...told,
      id: "nowhere",
      market: "international",
      stance: "denies",
    });
    const china = claim(PHONE, phase("coming"), { ...told, id: "china", market: "CN" });
    const sold = claim(PHONE, phase("on-sale"), { id: "sold", on: "2022-07-20", source: press, market: "DE" });
    expect(open([germany, europe, nowhere, china])).toEqual([]);
    expect(open([germany, europe, nowhere, china, sold])).toEqual([
      ["europe", "hit", "sold"],
      ["germany", "hit", "sold"],
      ["nowhere", "miss", "sold"],
    ]);
  });

  it("are settled by its never having been sold there", () => {
    const told = { on: "2022-06-01", source: leaker, market: "DE" };
    const comes = claim(PHONE, phase("coming"), { ...told, id: "comes" });
    const stays = claim(PHONE, phase("coming"), { ...told, id: "stays", stance: "denies" });
    const never = claim(PHONE, phase("on-sale"), {
      ...{ id: "never", on: "2023-07-01", source: press, market: "DE" },
      stance: "denies",
    });
    expect(open([comes, stays, never])).toEqual([
      ["comes", "miss", "never"],
      ["stays", "hit", "never"],
    ]);
  });

  it("of a day of sale are settled by who saw it begin, offer by offer", () => {
    const sale = (date: string, told: Told) =>
      claim(PHONE, { property: "sale-window", window: dayWindow(day(date)) }, { market: "CN", ...told });
    const said = sale("2022-07-06", { id: "said", on: "2022-07-04", source: xiaomi });
    const ultra = sale("2022-07-06", { on: "2022-07-04", source: xiaomi, offer: "12 GB" });
    const seen = sale("2022-07-08", { id: "seen", on: "2022-07-08", source: press });
    expect(open([said, ultra, seen])).toEqual([["said", "miss", "seen"]]);
  });
});
