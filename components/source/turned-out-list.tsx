import { CertaintyMark } from "@/components/certainty/mark";
import { SourceCredit } from "@/components/claim/source-credit";
import { StatedOn } from "@/components/claim/stated-on";
import { statementOf } from "@/components/claim/statement-of";
import { VerdictNote } from "@/components/claim/verdict-note";
import { TextLink } from "@/components/ui/text-link";
import { cn } from "@/lib/cn";
import type { TurnedOutView } from "@/lib/data/source/source-view";
import { addressOf } from "@/lib/format/address";
import { formatCame } from "@/lib/format/word";
import { formatOutcome } from "@/lib/format/settlement";
import { formatSubjectName } from "@/lib/format/subject-name";

/** What a source said beside what happened and how editors judged it. Nothing is judged here: readers see both. */
export function TurnedOutList({ items }: { items: readonly TurnedOutView[] }) {
  return (
    <ol>
      {items.map((item) => (
        <TurnedOut key={item.claim.id} item={item} />
      ))}
    </ol>
  );
}

function TurnedOut({ item: { claim, outcome } }: { item: TurnedOutView }) {
  const { about, withdrawn, certainty, verdict } = claim;
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-hair py-2.5 md:grid-cols-2">
      <div className="flex min-w-0 gap-1.5">
        <CertaintyMark certainty={certainty} className="mt-[0.35em]" />
        <p className="min-w-0 wrap-anywhere">
          <span className="text-soft">
            <TextLink href={addressOf(about)}>{formatSubjectName(about)}</TextLink>:{" "}
          </span>
          <span className={cn(withdrawn && "line-through")}>{statementOf(claim)}</span>
          <span className="text-fine text-soft">
            {withdrawn ? " withdrawn by its source," : null} said <StatedOn claim={claim} />
          </span>
        </p>
      </div>
      <div className="min-w-0 max-md:pl-5">
        {outcome === null ? null : (
          <p className="wrap-anywhere">
            {outcome.came === null ? null : (
              <b className="mr-1.5 inline-block first-letter:uppercase">{formatCame(outcome.came)}.</b>
            )}
            <CertaintyMark certainty={outcome.evidence.certainty} className="mr-1" />
            <span>{formatOutcome(outcome, claim.value.property)}</span>
            <span className="text-fine text-soft">
              , says <SourceCredit claim={outcome.evidence} />
            </span>
          </p>
        )}
        {verdict === null ? null : <VerdictNote given={verdict} />}
      </div>
    </li>
  );
}
