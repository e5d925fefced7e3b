import { CertaintyMark } from "@/components/certainty/mark";
import { SourceCredit } from "@/components/claim/source-credit";
import { statementOf } from "@/components/claim/statement-of";
import type { MoveView } from "@/lib/data/move/move-view";
import { formatMove } from "@/lib/format/move";
import { formatPlaceHead } from "@/lib/format/place";
import { MoveDay } from "./move-day";

/** What changed and when, the latest first, each with the claim that changed it. */
export function MoveList({ moves }: { moves: readonly MoveView[] }) {
  return (
    <ol className="mt-1 ml-1 border-l border-ink">
      {moves.map((move, place) => (
        <MoveItem key={place} move={move} />
      ))}
    </ol>
  );
}

function MoveItem({ move }: { move: MoveView }) {
  const { topic, kind, market, before, after, by, corrected } = move;
  const words = formatMove({
    topic,
    kind,
    place: market === null ? eventOf(move) : formatPlaceHead(market),
    before: before?.value ?? null,
    after: after?.value ?? null,
    withdrawn: before?.withdrawn ?? false,
    corrected,
    // What is no longer said is told by what had been said.
    statement: after ? statementOf(after) : before && statementOf(before),
  });
  return (
    <li className="relative py-1.5 pl-5 before:absolute before:top-[0.95rem] before:-left-1 before:size-[7px] before:rounded-full before:bg-ink">
      <span className="mr-2.5 text-soft">
        <MoveDay move={move} />
      </span>
      {words.about === null ? null : `${words.about}: `}
      {by === null ? null : <CertaintyMark certainty={by.certainty} className="mr-1.5" />}
      <b className="font-semibold">{words.verb}</b> {words.change}
      {by === null ? null : (
        <span className="text-fine text-soft">
          {" · "}
          <SourceCredit claim={by} />
        </span>
      )}
    </li>
  );
}

/** On the page of what an event is said to show, the event's own date: who moves that may have said nothing of the phone. */
function eventOf({ topic, by }: MoveView): string | null {
  return topic === "announcement" && by?.about.kind === "launch" ? "the event" : null;
}
