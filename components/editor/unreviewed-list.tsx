import { randomUUID } from "node:crypto";
import { SourceCredit } from "@/components/claim/source-credit";
import { statementOf } from "@/components/claim/statement-of";
import { deskAddressOf } from "@/components/editor/desk-address";
import { ReasonForm } from "@/components/editor/reason-form";
import { TextLink } from "@/components/ui/text-link";
import { acceptRecordedAction, refuseRecordedAction } from "@/lib/actions/review-recorded";
import type { DeskClaimView } from "@/lib/data/desk-claims";
import type { UnreviewedView } from "@/lib/data/review/list-unreviewed";
import { formatCount } from "@/lib/format/count";
import { formatInstant } from "@/lib/format/instant";
import { formatSubjectName } from "@/lib/format/subject-name";

/** What contributors recorded, form by form: each is accepted or refused whole, or claim by claim where it is filed. */
export function UnreviewedList({ waiting }: { waiting: readonly UnreviewedView[] }) {
  return (
    <ul>
      {waiting.map((one) => (
        <UnreviewedItem key={`${one.key} ${one.claims.length}`} recorded={one} />
      ))}
    </ul>
  );
}

function UnreviewedItem({ recorded: { key, at, by, claims } }: { recorded: UnreviewedView }) {
  const what = `${formatCount(claims.length, "claim")} recorded by ${by ?? "a script"}, ${formatInstant(at)}`;
  const first = claims[0];
  const of = first ? `${what}: ${formatSubjectName(first.claim.about)}` : what;
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-hair py-3.5 sm:grid-cols-[1fr_18rem]">
      <div className="min-w-0 wrap-anywhere">
        <p className="text-fine text-soft">{what}</p>
        <ul>
          {claims.map((claim) => (
            <UnreviewedClaim key={claim.claim.id} waiting={claim} />
          ))}
        </ul>
      </div>
      <div className="min-w-0">
        <ReasonForm
          action={acceptRecordedAction}
          id={key}
          verb="Accept"
          of={of}
          hint="Readers see it at once. A remark may be left out."
          submissionKey={randomUUID()}
        />
        <ReasonForm
          action={refuseRecordedAction}
          id={key}
          verb="Refuse"
          of={of}
          hint="No reader ever sees it; who recorded it sees why. It can be undone."
          submissionKey={randomUUID()}
        />
      </div>
    </li>
  );
}

function UnreviewedClaim({ waiting: { claim, note } }: { waiting: DeskClaimView }) {
  const about = formatSubjectName(claim.about);
  return (
    <li className="py-1">
      <p>
        <TextLink href={deskAddressOf(claim.about)}>{about}</TextLink>: {statementOf(claim)}
      </p>
      <p className="text-fine">
        “{claim.said}” <SourceCredit claim={claim} />
      </p>
      {note === null ? null : <p className="text-fine text-soft">{note}</p>}
    </li>
  );
}
