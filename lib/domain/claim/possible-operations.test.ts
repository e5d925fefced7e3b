import { describe, expect, it } from "vitest";
import { day } from "../window/day";
import { dayWindow } from "../window/make-window";
import type { ClaimOperation } from "./claim";
import { accept, claim, device, launch, phase, restore, series, strike, withdraw } from "./claim.fixtures";
import { possibleOperations, refilableTo } from "./possible-operations";

const coming = (...operations: ClaimOperation[]) => claim(device("12s"), phase("coming"), { operations });

describe("what can be done to a claim", () => {
  it("is whatever changes something", () => {
    expect(possibleOperations(coming())).toEqual(["strike", "withdraw", "verdict", "rank", "refile"]);
    expect(possibleOperations(coming(strike()))).toEqual(["restore"]);
    expect(possibleOperations(coming(withdraw()))).toEqual(["restore", "strike", "verdict", "refile"]);
    expect(possibleOperations(coming(withdraw({ on: "2099-01-01" })))).toContain("restore");
    expect(possibleOperations(coming(strike(), restore({ on: "2022-07-02" })))).toContain("strike");
  });

  it("is to accept or to refuse what waits for review", () => {
    const waiting = (...operations: ClaimOperation[]) => ({ ...coming(...operations), reviewed: false });
    expect(possibleOperations(waiting())).toEqual(["accept", "strike", "refile"]);
    expect(possibleOperations(waiting(strike()))).toEqual(["restore"]);
    expect(possibleOperations(coming(accept("2022-07-01")))).not.toContain("accept");
  });

  it("is no verdict on what foretells nothing", () => {
    const held = claim(launch("l-12s"), { property: "launch-status", status: "held" });
    const told = { on: "2022-07-05" };
    const past = claim(launch("l-12s"), { property: "launch-window", window: dayWindow(day("2022-07-04")) }, told);
    const open = claim(device("12s"), phase("coming"), { stance: "leaves-open" });
    for (const one of [held, past, open]) expect(possibleOperations(one)).not.toContain("verdict");
  });

  it("files it only under what such a claim can be about", () => {
    expect(refilableTo(coming())).toEqual(["series", "device"]);
    const follows = { property: "lineage", lineage: "successor-of" } as const;
    expect(refilableTo(claim(series("s-12s"), { ...follows, of: series("s-12") }))).toEqual(["series"]);
  });
});
