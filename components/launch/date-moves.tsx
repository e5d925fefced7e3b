import type { ReactNode } from "react";
import { SourceCredit } from "@/components/claim/source-credit";
import { distanceOf, spanOf, windowOf } from "@/components/launch/moves-span";
import { MoveDay } from "@/components/move/move-day";
import { WindowStrip } from "@/components/window/strip";
import { When } from "@/components/window/when";
import { cn } from "@/lib/cn";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import type { MoveView } from "@/lib/data/move/move-view";
import { monthOf, yearOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";
import { formatMonthYear } from "@/lib/format/day";
import { formatMove } from "@/lib/format/move";
import { formatSlip } from "@/lib/format/slips";

type Span = { readonly from: Day; readonly to: Day };

const ROW = "grid gap-x-6 gap-y-1 md:grid-cols-[10.5rem_minmax(0,1fr)] lg:grid-cols-[10.5rem_minmax(0,1fr)_22rem]";
/** Beside the words, or under them where there is no room. */
const DRAWING = "md:col-start-2 lg:col-start-3";

/** How the date of a launch came about, the latest first: each step, whose word it was, and its window as wide as it is. */
export function DateMoves({ launch: { moves, ledger } }: { launch: Pick<LaunchView, "moves" | "ledger"> }) {
  const span = spanOf(moves);
  const told = new Set(ledger.claims.map(({ id }) => id));
  return (
    <>
      {span === null ? null : (
        <p aria-hidden className={cn(ROW, "pb-0.5 text-fine text-soft")}>
          <span className={cn("flex justify-between", DRAWING)}>
            {[...new Set([span.from, span.to].map((day) => formatMonthYear(yearOf(day), monthOf(day))))].map(
              (month) => (
                <span key={month}>{month}</span>
              ),
            )}
          </span>
        </p>
      )}
      <ol>
        {moves.map((move, place) => (
          <DateMove key={place} move={move} span={span} told={told} />
        ))}
      </ol>
    </>
  );
}

function DateMove({ move, span, told }: { move: MoveView; span: Span | null; told: ReadonlySet<string> }) {
  const { topic, kind, before, after, by, corrected } = move;
  const { verb, change } = formatMove({
    ...{ topic, kind, corrected, place: null, statement: null },
    ...{ before: before?.value ?? null, after: after?.value ?? null, withdrawn: before?.withdrawn ?? false },
  });
  const [from, to] = [windowOf(before), windowOf(after)];
  const steps = to !== null && kind !== "canceled" && kind !== "reinstated";
  const distance = distanceOf(move);
  // What is over is drawn no more.
  const drawn =
    kind === "canceled" || after === null || to === null ? null : { window: to, certainty: after.certainty };
  return (
    <li className={cn(ROW, "break-inside-avoid border-t border-hair py-2")}>
      <span className="text-soft">
        <MoveDay move={move} />
      </span>
      <span>
        <b className="font-semibold">{verb}</b>{" "}
        {steps ? (
          <>
            {from === null || kind === "stated" ? null : (
              <>
                <ToClaim claim={before} told={told}>
                  <When window={from} />
                </ToClaim>
                {" → "}
              </>
            )}
            <ToClaim claim={after} told={told}>
              <When window={to} />
            </ToClaim>
            {distance === null ? null : <>, {formatSlip({ kind: kindOf(move), ...distance, dated: true })}</>}
          </>
        ) : (
          <ToClaim claim={by ?? before} told={told}>
            {change}
          </ToClaim>
        )}
        {by === null ? null : (
          <span className="block text-fine">
            <SourceCredit claim={by} />
          </span>
        )}
      </span>
      {span === null ? null : (
        <div className={cn("h-5 border-x border-hair pt-1 lg:h-auto", DRAWING)}>
          {drawn === null ? null : <WindowStrip {...drawn} {...span} />}
        </div>
      )}
    </li>
  );
}

function kindOf({ kind }: MoveView): "postponed" | "advanced" {
  return kind === "advanced" ? "advanced" : "postponed";
}

/** Leads to the claim where it stands on the page; a page prints no more than the latest. */
function ToClaim({
  claim,
  told,
  children,
}: {
  claim: ClaimView | null;
  told: ReadonlySet<string>;
  children: ReactNode;
}) {
  if (claim === null || children === "" || !told.has(claim.id)) return children;
  return (
    <a href={`#claim-${claim.id}`} className="underline decoration-hair underline-offset-3 hover:decoration-ink">
      {children}
    </a>
  );
}
