import { foldSayings } from "@/components/claim/fold-sayings";
import { groupSayings, type Saying } from "@/components/claim/group-sayings";
import { SourceCredit } from "@/components/claim/source-credit";
import { StatementLine } from "@/components/claim/statement-line";
import type { ClaimListView } from "@/lib/data/ledger/claim-view";
import { formatCount } from "@/lib/format/count";
import { formatSourceKind } from "@/lib/format/source-kind";

export interface SayingsProps {
  ledger: ClaimListView;
  /** The page's own record: claims about another say whose they are. */
  subjectId: string;
}

/**
 * Everything that was said, the latest first: the words, who said them and where, and what was read in them. What is older is
 * folded away by year, and printed all the same.
 */
export function Sayings({ ledger: { claims, total }, subjectId }: SayingsProps) {
  const { open, folded } = foldSayings(groupSayings(claims));
  return (
    <>
      <SayingList sayings={open} subjectId={subjectId} />
      {folded.map(({ year, sayings }) => (
        <details key={year} className="border-b border-hair">
          <summary className="cursor-pointer py-2.5 hover:underline">
            {open.at(-1)?.first.statedTo.startsWith(year) ? "Earlier in " : ""}
            {year}: {formatCount(sayings.length, "statement")}
          </summary>
          <SayingList sayings={sayings} subjectId={subjectId} />
        </details>
      ))}
      {total > claims.length ? (
        <p className="py-3 text-fine text-soft">
          The latest {claims.length} of {total} claims.
        </p>
      ) : null}
    </>
  );
}

function SayingList({ sayings, subjectId }: { sayings: readonly Saying[]; subjectId: string }) {
  return (
    <ol>
      {sayings.map((saying) => (
        <SayingItem key={saying.key} saying={saying} subjectId={subjectId} />
      ))}
    </ol>
  );
}

function SayingItem({ saying: { first, claims }, subjectId }: { saying: Saying; subjectId: string }) {
  return (
    <li className="grid gap-x-8 gap-y-1.5 border-b border-hair py-3.5 md:grid-cols-2">
      <div>
        <p className="font-display text-lead">{first.said}</p>
        <p className="text-fine">
          <SourceCredit claim={first} /> <span className="text-soft">({formatSourceKind(first.source.kind)})</span>
        </p>
      </div>
      <ul>
        {claims.map((claim) => (
          <StatementLine key={claim.id} claim={claim} subjectId={subjectId} />
        ))}
      </ul>
    </li>
  );
}
