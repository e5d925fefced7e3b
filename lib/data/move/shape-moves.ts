import type { Question, Weighed } from "@/lib/domain/belief/belief";
import { ask } from "@/lib/domain/belief/questions";
import type { Property, Subject } from "@/lib/domain/claim/claim";
import { isCorrection } from "@/lib/domain/move/move";
import { movesOf } from "@/lib/domain/move/moves-of";
import type { MarketCode } from "@/lib/domain/market/market";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { shapeMarket } from "@/lib/data/ledger/shape-market";
import type { MoveTopic, MoveView } from "@/lib/data/move/move-view";
import type { NamesView } from "@/lib/data/name/name-view";

/** A page tells no more moves than this, the latest. */
const MOVES_SHOWN = 60;

const TOPICS: Partial<Record<Property, MoveTopic>> = {
  "launch-window": "announcement",
  availability: "availability",
  "preorder-window": "preorder",
  "sale-window": "sale",
  price: "price",
};

/** How the beliefs on these questions changed, the latest first. */
export function shapeMoves(questions: readonly Question[], reading: Reading): MoveView[] {
  return latest(questions.flatMap((question) => movesOn(question, reading)));
}

/** What is to be told of a device's or a series' markets, beside its announcement. */
export function marketQuestions(subject: Subject, markets: readonly MarketCode[]): Question[] {
  return markets.flatMap((market) => [
    ask(subject, "availability", { market }),
    ask(subject, "preorder-window", { market }),
    ask(subject, "sale-window", { market }),
    ask(subject, "price", { market }),
  ]);
}

/** The day on which the name that it had been rumored by gave way to the one it has. */
export function shapeRenaming({ current, formerly }: NamesView): MoveView[] {
  const last = formerly.at(-1);
  if (current === null || last === undefined || current.since < last.since) return [];
  const { first: after, market } = current;
  return [
    {
      day: after.statedTo,
      topic: "name",
      kind: "renamed",
      market,
      before: last.claim,
      after,
      by: after,
      corrected: false,
    },
  ];
}

export function latest(moves: readonly MoveView[]): MoveView[] {
  const told = new Map(moves.map((move) => [keyOf(move), move]));
  return [...told.values()].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1)).slice(0, MOVES_SHOWN);
}

/** One claim on a group answers for each market that is asked about; its statement names the group, so it is told once. */
function keyOf({ day, topic, kind, market, before, after, by }: MoveView): string {
  const deciding = by ?? after ?? before;
  const place = topic === "availability" ? null : market?.code;
  return JSON.stringify([day, topic, kind, place ?? null, after === null, deciding?.id ?? null]);
}

function movesOn(question: Question, reading: Reading): MoveView[] {
  const topic = TOPICS[question.property];
  if (topic === undefined) return [];
  const claimOf = (weighed: Weighed | null) => (weighed === null ? null : shapeClaim(weighed.claim, reading));
  return movesOf(question, reading.index, reading.facts, reading.clocks).map((move) => ({
    day: move.day,
    topic,
    kind: move.kind,
    market: question.market === null ? null : shapeMarket(question.market, question.subject, reading),
    before: claimOf(move.before.deciding),
    after: claimOf(move.after.deciding),
    by: claimOf(move.by),
    corrected: isCorrection(move),
  }));
}
