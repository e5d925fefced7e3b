import fc from "fast-check";
import { STANCES, WORDINGS, PHASES, RANKS, type Claim, type ClaimOperation, type Speaker } from "../claim/claim";
import { brand, device, leaker, press, retailer, secondLeaker, series } from "../claim/claim.fixtures";
import { addDays, day } from "../window/day";
import { after, dayWindow, month, quarter, season, tbd, year } from "../window/make-window";
import type { Window } from "../window/window";

const START = day("2022-06-01");
const SPEAKERS: readonly Speaker[] = [brand("xiaomi"), brand("samsung"), press, retailer, leaker, secondLeaker];
export const WINDOWS: readonly Window[] = [
  ...["2022-07-04", "2022-07-06", "2022-08-10"].map((date) => dayWindow(day(date))),
  month(2022, 7),
  month(2022, 8),
  quarter(2022, 3),
  season(2022, "fall"),
  year(2022),
  after(day("2022-08-01")),
  tbd(),
];

/** A day in the weeks that the claims are stated in. */
export const anyDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays(START, days));

const operation: fc.Arbitrary<ClaimOperation> = fc
  .tuple(anyDay, fc.constantFrom("withdraw", "strike", "restore", ...RANKS))
  .map(([effectiveOn, kind]) => {
    const done = { effectiveOn, at: `${effectiveOn}T15:00:00Z`, why: "any" };
    if (kind === "withdraw" || kind === "strike" || kind === "restore") return { ...done, kind };
    return { ...done, kind: "rank", rank: kind };
  });

const said = fc.record({
  subject: fc.constantFrom(device("12s"), series("s-12s")),
  stance: fc.constantFrom(...STANCES),
  wording: fc.constantFrom(...WORDINGS),
  source: fc.constantFrom(...SPEAKERS),
  on: anyDay,
  lag: fc.integer({ min: 0, max: 5 }),
  reviewed: fc.boolean().map((not) => !not),
  operations: fc.array(operation, { maxLength: 2 }),
});

type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

function claimOf({ on, lag, ...rest }: Said, value: Claim["value"], market: Claim["market"]): Omit<Claim, "id"> {
  const recordedAt = `${addDays(on, lag)}T12:00:00Z`;
  return { ...rest, value, market, offer: null, statedFrom: on, statedTo: on, recordedAt };
}

const numbered = (claims: Omit<Claim, "id">[]): Claim[] => claims.map((claim, i) => ({ ...claim, id: `c${i}` }));

/** Claims about when the 12S or its series is announced. */
export const windowClaims = fc
  .array(fc.tuple(said, fc.constantFrom(...WINDOWS)), { maxLength: 9 })
  .map((told) => numbered(told.map(([of, window]) => claimOf(of, { property: "launch-window", window }, null))));

/** Claims about whether it comes to Germany, to groups around it, or elsewhere. */
export const availabilityClaims = fc
  .array(
    fc.tuple(
      said,
      fc.constantFrom(...PHASES),
      fc.constantFrom("DE", "europe", "international", "everywhere", "CN", null),
    ),
    { maxLength: 9 },
  )
  .map((told) => numbered(told.map(([of, phase, market]) => claimOf(of, { property: "availability", phase }, market))));
