import { randomUUID } from "node:crypto";
import { SourceCredit } from "@/components/claim/source-credit";
import { statementOf } from "@/components/claim/statement-of";
import { deskAddressOf } from "@/components/editor/desk-address";
import { evidenceChoices } from "@/components/editor/evidence-choices";
import { VerdictForm } from "@/components/editor/verdict-form";
import { TextLink } from "@/components/ui/text-link";
import { judgeClaimAction } from "@/lib/actions/claim-operations";
import type { UnjudgedView } from "@/lib/data/review/review-view";
import { formatOutcome } from "@/lib/format/settlement";
import { formatSubjectName } from "@/lib/format/subject-name";
import { formatVerdict } from "@/lib/format/verdict";

/** Claims that later ones have settled: what was said, what became of it, and a form for the verdict. */
export function UnjudgedClaims({ claims }: { claims: readonly UnjudgedView[] }) {
  return (
    <ul>
      {claims.map((unjudged) => (
        <Unjudged key={unjudged.claim.id} unjudged={unjudged} />
      ))}
    </ul>
  );
}

function Unjudged({ unjudged: { claim, outcome, suggested } }: { unjudged: UnjudgedView }) {
  const { evidence } = outcome;
  const about = formatSubjectName(claim.about);
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-hair py-3.5 sm:grid-cols-[1fr_18rem]">
      <div className="min-w-0 wrap-anywhere">
        <p>
          <TextLink href={deskAddressOf(claim.about)}>{about}</TextLink>: {statementOf(claim)}
        </p>
        <p className="text-fine">
          “{claim.said}” <SourceCredit claim={claim} />
        </p>
        <p className="mt-1 text-fine">
          <b className="font-semibold">{formatOutcome(outcome, claim.value.property)}.</b>{" "}
          <span className="text-soft">
            “{evidence.said}” <SourceCredit claim={evidence} />
          </span>
        </p>
        <p className="text-fine text-soft">
          {suggested === null
            ? "What is known does not tell how it turned out."
            : `As far as is known, it ${formatVerdict(suggested)}.`}
        </p>
      </div>
      <VerdictForm
        action={judgeClaimAction}
        id={claim.id}
        verb="Judge"
        of={`${about}: ${statementOf(claim)}`}
        submissionKey={randomUUID()}
        seen=""
        suggested={suggested}
        evidence={evidenceChoices([evidence])}
      />
    </li>
  );
}
