import { expect, it } from "vitest";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, device, launch, phase, press, strike } from "../claim/claim.fixtures";
import { day } from "../window/day";
import { dayWindow, month } from "../window/make-window";
import { evidenceFor } from "./evidence-for";

const LATER = asOf("2023-12-31");
const LAUNCH = launch("l-12s");
const ids = (of: ReturnType<typeof claim>, ...claims: ReturnType<typeof claim>[]) =>
  evidenceFor(of, [of, ...claims], facts, LATER).map(({ id }) => id);

it("offers what settles a launch's time first, then what else tells it as past, the latest first", () => {
  const at = (date: string) => ({ property: "launch-window", window: dayWindow(day(date)) }) as const;
  const told = { on: "2022-06-01", source: press };
  const leak = claim(LAUNCH, { property: "launch-window", window: month(2022, 7) }, told);
  const word = claim(LAUNCH, at("2022-07-04"), { on: "2022-06-28", source: brand("xiaomi") });
  const held = claim(LAUNCH, { property: "launch-status", status: "held" }, { id: "held", on: "2022-07-05" });
  const seen = claim(LAUNCH, at("2022-07-04"), { id: "seen", on: "2022-07-04", source: press });
  const again = claim(LAUNCH, at("2022-07-04"), { id: "again", on: "2022-07-09" });
  const struck = claim(LAUNCH, at("2022-07-04"), { on: "2022-07-09", operations: [strike()] });
  expect(ids(leak, word, held, again, seen, struck)).toEqual(["seen", "again", "held"]);
  expect(ids(leak, word)).toEqual([]);
});

it("offers for a market what became of the phone in markets", () => {
  const comes = claim(device("12s"), phase("coming"), { market: "DE" });
  const sold = claim(device("12s"), phase("on-sale"), { id: "sold", on: "2022-08-01", source: press, market: "DE" });
  const held = claim(LAUNCH, { property: "launch-status", status: "held" }, { on: "2022-07-05", source: press });
  expect(ids(comes, held, sold)).toEqual(["sold"]);
});
