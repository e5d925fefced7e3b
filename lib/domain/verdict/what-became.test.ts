import { expect, it } from "vitest";
import { asOf, facts } from "../belief/facts.fixtures";
import { claim, judged, launch, leaker, press } from "../claim/claim.fixtures";
import type { Claim, ClaimValue } from "../claim/claim";
import { day } from "../window/day";
import { dayWindow, month, tbd } from "../window/make-window";
import type { Window } from "../window/window";
import { whatBecame } from "./what-became";

const LAUNCH = launch("l-12s");
const LATER = asOf("2023-12-31");
const at = (window: Window): ClaimValue => ({ property: "launch-window", window });
const seen = claim(LAUNCH, at(dayWindow(day("2022-07-04"))), { id: "seen", on: "2022-07-04", source: press });
const became = (one: Claim, clocks = LATER) => whatBecame(one, [one, seen], facts, clocks);

it("tells of what was said before, also where an editor has judged it already", () => {
  const early = claim(LAUNCH, at(month(2022, 8)), { on: "2022-05-01", source: leaker });
  expect(became(early)).toMatchObject({
    kind: "happened",
    window: { earliest: "2022-07-04" },
    evidence: { id: "seen" },
  });
  const operations = [judged("miss", { claimId: "seen" }, { on: "2022-07-05" })];
  expect(became({ ...early, operations })).toMatchObject({ kind: "happened" });
  expect(became(early, asOf("2022-07-03"))).toBeNull();
});

it("tells nothing of what was said afterwards, of what names no date, and of what shows it", () => {
  expect(became(claim(LAUNCH, at(month(2022, 8)), { on: "2022-07-05", source: leaker }))).toBeNull();
  expect(became(claim(LAUNCH, at(tbd()), { on: "2022-05-01", source: leaker }))).toBeNull();
  expect(became(seen)).toBeNull();
});
