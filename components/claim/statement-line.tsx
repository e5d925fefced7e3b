import { CertaintyMark } from "@/components/certainty/mark";
import { statementOf } from "@/components/claim/statement-of";
import { VerdictNote } from "@/components/claim/verdict-note";
import { TextLink } from "@/components/ui/text-link";
import { cn } from "@/lib/cn";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { addressOf } from "@/lib/format/address";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface StatementLineProps {
  claim: ClaimView;
  /** The page's own record, which needs no name; left out where the page is of no record. */
  subjectId?: string;
}

/** What was read in a source's words: the statement, which says itself how it was put, and of which record. */
export function StatementLine({ claim, subjectId }: StatementLineProps) {
  const { about, withdrawn, ranked, verdict } = claim;
  return (
    <li id={`claim-${claim.id}`} className="flex scroll-mt-4 gap-1.5">
      <CertaintyMark certainty={claim.certainty} className="mt-[0.35em]" />
      <div className="min-w-0">
        {about.id === subjectId ? null : (
          <span className="text-soft">
            <TextLink href={addressOf(about)}>{formatSubjectName(about)}</TextLink>:{" "}
          </span>
        )}
        <span className={cn(withdrawn && "line-through")}>{statementOf(claim)}</span>{" "}
        <span className="text-fine text-soft">
          {[withdrawn ? "withdrawn by its source" : null, ranked ? `${ranked.rank} by an editor: ${ranked.why}` : null]
            .filter((note) => note !== null)
            .join(", ")}
        </span>
        {verdict === null ? null : <VerdictNote given={verdict} />}
      </div>
    </li>
  );
}
