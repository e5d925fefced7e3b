import type { Subject } from "@/lib/domain/claim/claim";
import { compareCertainty } from "@/lib/domain/belief/certainty";
import { EVERYWHERE, type MarketCode } from "@/lib/domain/market/market";
import { ANSWERS } from "@/lib/domain/market/market-answer";
import { marketsOfAll, reachOf } from "@/lib/domain/market/reach";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeMarket } from "@/lib/data/ledger/shape-market";
import { homeFirst } from "@/lib/data/series/home-first";
import type { WhereView } from "@/lib/data/series/member-view";

/** Of more phones the markets are not asked: no family has them. */
const ASKED = 12;

/** The best answer that a family or a device has anywhere, and where: sold in these, else announced for these, and so on. */
export function shapeWhere(subjects: readonly Subject[], home: MarketCode | null, reading: Reading): WhereView | null {
  const { index, facts, clocks } = reading;
  const asked = subjects.slice(0, ASKED);
  const reach = [...reachOf(asked, marketsOfAll(asked, index, facts, clocks), index, facts, clocks)];
  const answer = ANSWERS.find((one) => one !== "unknown" && reach.some(([, reached]) => reached.answer === one));
  const [subject] = subjects;
  if (answer === undefined || subject === undefined) return null;
  const there = reach.filter(([, reached]) => reached.answer === answer);
  const [weakest] = there.map(([, { certainty }]) => certainty).sort((a, b) => compareCertainty(b, a));
  const codes = there.map(([code]) => code);
  return {
    answer,
    certainty: weakest ?? "unknown",
    // Every market holds the others.
    markets: homeFirst(codes.includes(EVERYWHERE) ? [EVERYWHERE] : codes, home).map((code) =>
      shapeMarket(code, subject, reading),
    ),
  };
}
