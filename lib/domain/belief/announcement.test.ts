import { expect, test } from "vitest";
import { claim, device, leaker, phase, press, series, strike } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { announcement } from "./announcement";
import { facts } from "./facts.fixtures";
import { at, LATER, on, type Told } from "./launch-claims.fixtures";

const PHONE = device("12s");
const shownOn4July = at(PHONE, on("2022-07-04"), { on: "2022-07-04" });
const settled = (...claims: Claim[]) => announcement(PHONE, [shownOn4July, ...claims], facts, LATER).settled;
const sold = (told: Told = {}, of = PHONE, as: Parameters<typeof phase>[0] = "on-sale") =>
  claim(of, phase(as), { on: "2022-07-06", market: "CN", source: press, ...told });

test("what is sold was shown, also where nobody told the day as past", () => {
  expect(settled()).toBe(false);
  expect(settled(sold())).toBe(true);
  expect(settled(sold({}, PHONE, "ended"))).toBe(true);
  expect(settled(sold({}, series("s-12s")))).toBe(true);
});

test("but not by a rumor, a plan, an import, a denial, what is struck, or what was stated before the day", () => {
  expect(settled(sold({ source: leaker }))).toBe(false);
  expect(settled(sold({ wording: "expects" }))).toBe(false);
  expect(settled(sold({}, PHONE, "coming"))).toBe(false);
  expect(settled(sold({ offer: "import" }))).toBe(false);
  expect(settled(sold({ stance: "denies" }))).toBe(false);
  expect(settled(sold({ operations: [strike()] }))).toBe(false);
  expect(settled(sold({ on: "2022-07-03" }))).toBe(false);
});
