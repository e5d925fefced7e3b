import { announcement, type Announcement } from "../belief/announcement";
import type { Belief, Clocks, Facts } from "../belief/belief";
import type { ClaimIndex } from "../belief/claim-index";
import type { Subject } from "../claim/claim";
import type { Day, Window } from "../window/window";
import { answerForMarket } from "./answer-for-market";
import { type LaunchAhead, launchesAhead } from "./launches-ahead";
import type { MarketCode } from "./market";
import type { Answer, MarketAnswer } from "./market-answer";
import { comingPart, isAhead } from "./prospect";

/** The parts of a market's list, in their order: what a reader can still hope for comes first. */
export const MARKET_PARTS = ["coming", "overdue", "on-sale", "unconfirmed", "was-sold", "not-coming", "open"] as const;
export type MarketPart = (typeof MARKET_PARTS)[number];

/** What is answered for one device, or for a series of which no device is known. */
export interface MarketEntry {
  readonly subject: Subject;
  readonly part: MarketPart;
  readonly answer: MarketAnswer;
  readonly announced: Announcement;
  /** Of what comes and was announced before: the next launch that is to show it. Null where there is none. */
  readonly next: LaunchAhead | null;
}

const PARTS: Readonly<Record<Answer, MarketPart | null>> = {
  announced: "coming",
  expected: "coming",
  available: "on-sale",
  "was-sold": "was-sold",
  unlikely: "not-coming",
  excluded: "not-coming",
  unknown: null,
};

/** Null where nothing is said of it for the market. */
export function entryForMarket(
  subject: Subject,
  market: MarketCode,
  index: ClaimIndex,
  facts: Facts,
  clocks: Clocks,
): MarketEntry | null {
  const answer = answerForMarket(subject, market, index, facts, clocks);
  const part = PARTS[answer.answer] ?? (answer.open.length > 0 ? "open" : null);
  if (part === null) return null;
  const announced = announcement(subject, index, facts, clocks);
  if (part !== "coming") return { subject, part, answer, announced, next: null };
  const today = clocks.statedBy;
  const first = announced.settled ? null : windowIn(announced.window);
  const ahead = launchesAhead(subject, market, index, facts, clocks);
  const prospect = {
    sales: salesOf(answer),
    launches: [...(first ? [first] : []), ...ahead.map(({ window }) => window)],
    announced: isOver(announced),
  };
  const next = first && isAhead(first, today) ? null : (ahead[0] ?? null);
  return { subject, part: comingPart(prospect, today), answer, announced, next };
}

/** When it can be had there, else when it is announced at all; but what is ahead before what is not. */
export function dateOf({ answer, announced, next }: MarketEntry, today: Day): Window | null {
  const said = [...salesOf(answer), next?.window ?? null, windowIn(announced.window)].filter((one) => one !== null);
  return said.find((window) => isAhead(window, today)) ?? said[0] ?? null;
}

/** The days of its sale and pre-order there, those of the phone as such before those of its editions. */
function salesOf({ saleWindow, preorderWindow, offers }: MarketAnswer): Window[] {
  const ofOffers = offers.flatMap((offer) => [offer.saleWindow, offer.preorderWindow]);
  return [saleWindow, preorderWindow, ...ofOffers].flatMap((belief) => windowIn(belief) ?? []);
}

function isOver({ settled, status }: Announcement): boolean {
  return settled && status !== "moved" && status !== "canceled";
}

function windowIn({ value }: Belief): Window | null {
  return value && "window" in value ? value.window : null;
}
