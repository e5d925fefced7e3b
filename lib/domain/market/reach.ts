import type { Certainty, Clocks, Facts } from "../belief/belief";
import { compareCertainty } from "../belief/certainty";
import { indexClaims, type Claims } from "../belief/claim-index";
import type { Subject } from "../claim/claim";
import { answerForMarket } from "./answer-for-market";
import type { MarketCode } from "./market";
import { ANSWERS, type Answer } from "./market-answer";
import { marketsNamed } from "./markets-named";

/** The best answer that any of some devices has in a market, and how sure it is. */
export interface Reached {
  readonly answer: Answer;
  readonly certainty: Certainty;
}
export type Reach = ReadonlyMap<MarketCode, Reached>;

/** Every market that somebody named for one of these. */
export function marketsOfAll(
  subjects: readonly Subject[],
  claims: Claims,
  facts: Facts,
  clocks: Clocks,
): Set<MarketCode> {
  const index = indexClaims(claims, clocks.recordedBy);
  return new Set(subjects.flatMap((subject) => [...marketsNamed(subject, index, facts, clocks)]));
}

/** Where a family can be had: of each market the best answer of its members, the surest of those. */
export function reachOf(
  subjects: readonly Subject[],
  markets: Iterable<MarketCode>,
  claims: Claims,
  facts: Facts,
  clocks: Clocks,
): Reach {
  const index = indexClaims(claims, clocks.recordedBy);
  const reach = new Map<MarketCode, Reached>();
  for (const market of markets) {
    const [best] = subjects
      .map((subject) => answerForMarket(subject, market, index, facts, clocks))
      .sort(
        (a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer) || compareCertainty(a.certainty, b.certainty),
      );
    if (best) reach.set(market, { answer: best.answer, certainty: best.certainty });
  }
  return reach;
}

/** The markets that two families are told of, by what is told of each. What is a rumor is told as one: unlikely is not no. */
export interface ReachChange {
  /** It comes there as the earlier did. */
  readonly both: readonly MarketCode[];
  /** It comes there, and the earlier did not. */
  readonly gained: readonly MarketCode[];
  /** It is expected there: where the earlier came, and where it did not. */
  readonly expectedAgain: readonly MarketCode[];
  readonly expectedNew: readonly MarketCode[];
  /** The earlier came there, and others than the brand deny that this one does. */
  readonly doubtful: readonly MarketCode[];
  /** The earlier came there, and this one does not. */
  readonly lost: readonly MarketCode[];
  /** It comes there, and whether the earlier did nobody has said for sure. */
  readonly untoldBefore: readonly MarketCode[];
  /** The earlier came there, and of this one nobody says either: which is no "no". */
  readonly untoldSince: readonly MarketCode[];
}

/** How the markets changed from the earlier family to the later. Where neither comes, nothing is to be said. */
export function reachChange(earlier: Reach, later: Reach): ReachChange {
  const markets = [...new Set([...earlier.keys(), ...later.keys()])];
  const where = (was: Came, is: Comes) =>
    markets.filter((market) => came(earlier.get(market)) === was && comes(later.get(market)) === is);
  return {
    both: where("yes", "yes"),
    gained: where("no", "yes"),
    expectedAgain: where("yes", "expected"),
    expectedNew: where("no", "expected"),
    doubtful: where("yes", "unlikely"),
    lost: where("yes", "no"),
    untoldBefore: where("untold", "yes"),
    untoldSince: where("yes", "untold"),
  };
}

type Comes = "yes" | "expected" | "unlikely" | "no" | "untold";
type Came = Extract<Comes, "yes" | "no" | "untold">;

function comes(reached: Reached | undefined): Comes {
  switch (reached?.answer) {
    case "available":
    case "was-sold":
    case "announced":
      return "yes";
    case "expected":
    case "unlikely":
      return reached.answer;
    case "excluded":
      return "no";
    case "unknown":
    case undefined:
      return "untold";
  }
}

/** Of what came before, a rumor tells nothing by now. */
function came(reached: Reached | undefined): Came {
  const told = comes(reached);
  return told === "yes" || told === "no" ? told : "untold";
}
