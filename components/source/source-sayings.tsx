import { groupSayings } from "@/components/claim/group-sayings";
import { StatedOn } from "@/components/claim/stated-on";
import { StatementLine } from "@/components/claim/statement-line";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { formatHost } from "@/lib/format/host";

/** What one source said, the latest first: when and where, its words, and what was read in them, of which record. */
export function SourceSayings({ claims }: { claims: readonly ClaimView[] }) {
  return (
    <ol>
      {groupSayings(claims).map(({ key, first, claims: read }) => (
        <li key={key} className="grid gap-x-8 gap-y-1.5 border-b border-hair py-3.5 md:grid-cols-2">
          <div className="min-w-0 wrap-anywhere">
            <p className="font-display text-lead">{first.said}</p>
            <p className="text-fine text-soft">
              <StatedOn claim={first} />
              {first.document === null ? null : `, read at ${formatHost(first.document.url)}`}
            </p>
          </div>
          <ul className="min-w-0">
            {read.map((claim) => (
              <StatementLine key={claim.id} claim={claim} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
