import { SourceCredit } from "@/components/claim/source-credit";
import { statementOf } from "@/components/claim/statement-of";
import { NeedItem } from "@/components/desk/need-item";
import { claimOnDesk } from "@/components/editor/desk-address";
import { TextLink } from "@/components/ui/text-link";
import type { WaitingView } from "@/lib/data/desk/need-view";
import { formatSubjectName } from "@/lib/format/subject-name";

/** Claims that no reader sees yet, each with who recorded it. */
export function WaitingList({ waiting }: { waiting: readonly WaitingView[] }) {
  return (
    <ul>
      {waiting.map(({ claim, recordedBy }) => (
        <NeedItem key={claim.id}>
          <TextLink href={claimOnDesk({ id: claim.id, kind: claim.about.kind, slug: claim.about.slug })}>
            {formatSubjectName(claim.about)}: {statementOf(claim)}
          </TextLink>
          <p className="text-fine">
            “{claim.said}” <SourceCredit claim={claim} />
          </p>
          {recordedBy === null ? null : <p className="text-fine text-soft">Recorded by {recordedBy}.</p>}
        </NeedItem>
      ))}
    </ul>
  );
}
