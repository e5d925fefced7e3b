import { SourceCredit } from "@/components/claim/source-credit";
import { statementOf } from "@/components/claim/statement-of";
import { NeedItem } from "@/components/desk/need-item";
import { RecordLink } from "@/components/desk/record-link";
import { claimOnDesk } from "@/components/editor/desk-address";
import { TextLink } from "@/components/ui/text-link";
import type { ConflictView } from "@/lib/data/desk/need-view";
import type { ClaimView } from "@/lib/data/ledger/claim-view";

/** Where claims of one weight disagree: the one that readers are told, and what is said against it. */
export function ConflictList({ conflicts }: { conflicts: readonly ConflictView[] }) {
  return (
    <ul>
      {conflicts.map(({ record, deciding, dissenting }) => (
        <NeedItem key={`${record.id} ${deciding.id} ${dissenting[0]?.id}`}>
          <RecordLink record={record} />
          <dl className="text-fine">
            <Side term="Readers are told" claim={deciding} />
            {dissenting.map((claim) => (
              <Side key={claim.id} term="Against it" claim={claim} />
            ))}
          </dl>
        </NeedItem>
      ))}
    </ul>
  );
}

function Side({ term, claim }: { term: string; claim: ClaimView }) {
  const { id, about } = claim;
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-soft">{term}:</dt>
      <dd className="min-w-0">
        <TextLink href={claimOnDesk({ id, kind: about.kind, slug: about.slug })}>{statementOf(claim)}</TextLink>,{" "}
        <SourceCredit claim={claim} />
      </dd>
    </div>
  );
}
