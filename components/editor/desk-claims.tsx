import { randomUUID } from "node:crypto";
import { statementOf } from "@/components/claim/statement-of";
import { SourceCredit } from "@/components/claim/source-credit";
import { ReasonForm } from "@/components/editor/reason-form";
import { cn } from "@/lib/cn";
import { restoreClaimAction, strikeClaimAction, withdrawClaimAction } from "@/lib/actions/claim-operations";
import type { DeskClaimView } from "@/lib/data/desk-claims";
import { formatSubjectName } from "@/lib/format/subject-name";

const STATES: Record<Exclude<DeskClaimView["state"], "in-force">, string> = {
  struck: "Struck",
  withdrawn: "Withdrawn by its source",
  "not-reviewed": "Waits for review",
  "stated-later": "Stated later than today: not in force yet",
};

export interface DeskClaimsProps {
  claims: readonly DeskClaimView[];
  /** What their launch is called, where they are of one: without a title it goes by its line-up here too. */
  launch?: string;
}

/** Claims as editors see them, each with what can be done to it. */
export function DeskClaims({ claims, launch }: DeskClaimsProps) {
  return (
    <ul>
      {claims.map((one) => (
        <DeskClaim key={`${one.claim.id} ${one.state}`} of={one} launch={launch} />
      ))}
    </ul>
  );
}

function DeskClaim({ of, launch }: { of: DeskClaimView; launch: string | undefined }) {
  const { claim, state, why, recordedBy, note } = of;
  const about = (claim.about.kind === "launch" ? launch : undefined) ?? formatSubjectName(claim.about);
  const what = `${about}: ${statementOf(claim)}`;
  const struck = state === "struck";
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-hair py-2.5 sm:grid-cols-[1fr_16rem]">
      <div>
        <p className={cn(struck && "line-through")}>{what}</p>
        <p className="text-fine">
          “{claim.said}” <SourceCredit claim={claim} />
        </p>
        <p className="text-fine text-soft">
          {recordedBy === null ? "From the catalog." : `Recorded by ${recordedBy}.`} {note}
        </p>
        {state === "in-force" ? null : (
          <p className="text-fine font-semibold">
            {STATES[state]}
            {why ? `: ${why}` : "."}
          </p>
        )}
      </div>
      <div>
        {struck || state === "withdrawn" ? (
          <ReasonForm
            action={restoreClaimAction}
            id={claim.id}
            verb={struck ? "Undo the strike" : "Undo the withdrawal"}
            of={what}
            hint="The claim is in force again."
            submissionKey={randomUUID()}
          />
        ) : (
          <>
            <ReasonForm
              action={strikeClaimAction}
              id={claim.id}
              verb="Strike"
              of={what}
              hint="For what was recorded wrongly: it leaves every view, and can be undone."
              submissionKey={randomUUID()}
            />
            <ReasonForm
              action={withdrawClaimAction}
              id={claim.id}
              verb="Withdraw"
              of={what}
              hint="For what its source has taken back: readers still see that it was said."
              submissionKey={randomUUID()}
            />
          </>
        )}
      </div>
    </li>
  );
}
