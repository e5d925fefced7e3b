import { randomUUID } from "node:crypto";
import { evidenceChoices } from "@/components/editor/evidence-choices";
import { RankForm } from "@/components/editor/rank-form";
import { ReasonForm } from "@/components/editor/reason-form";
import { RefileForm } from "@/components/editor/refile-form";
import { VerdictForm } from "@/components/editor/verdict-form";
import {
  judgeClaimAction,
  rankClaimAction,
  refileClaimAction,
  restoreClaimAction,
  strikeClaimAction,
  withdrawClaimAction,
} from "@/lib/actions/claim-operations";
import { acceptClaimAction } from "@/lib/actions/review-recorded";
import type { DeskClaimView } from "@/lib/data/desk-claims";
import type { PossibleOperation } from "@/lib/domain/claim/possible-operations";

export interface ClaimOperationsProps {
  of: DeskClaimView;
  /** What the claim says, for those who hear the page. */
  what: string;
}

/** What can be done to a claim, each with a reason. */
export function ClaimOperations({ of, what }: ClaimOperationsProps) {
  return (
    <div className="min-w-0">
      {of.can.map((kind) => (
        <OneOperation key={kind} {...{ kind, of, what }} />
      ))}
    </div>
  );
}

function OneOperation({ kind, of, what }: ClaimOperationsProps & { kind: PossibleOperation }) {
  const { claim, state, rank, refilable, turnout } = of;
  const common = { id: claim.id, of: what, submissionKey: randomUUID(), seen: of.done[0]?.id ?? "" };
  switch (kind) {
    case "accept":
      return (
        <ReasonForm
          {...common}
          action={acceptClaimAction}
          verb="Accept"
          hint="Readers see it at once. A remark may be left out."
        />
      );
    case "strike":
      if (state === "not-reviewed") {
        return (
          <ReasonForm
            {...common}
            action={strikeClaimAction}
            verb="Refuse"
            hint="No reader ever sees it; who recorded it sees why. It can be undone."
          />
        );
      }
      return (
        <ReasonForm
          {...common}
          action={strikeClaimAction}
          verb="Strike"
          hint="For what was recorded wrongly: it leaves every view, and can be undone."
        />
      );
    case "withdraw":
      return (
        <ReasonForm
          {...common}
          action={withdrawClaimAction}
          verb="Withdraw"
          hint="For what its source has taken back: readers still see that it was said."
        />
      );
    case "restore":
      return (
        <ReasonForm
          {...common}
          action={restoreClaimAction}
          verb={state === "struck" ? "Undo the strike" : "Undo the withdrawal"}
          hint="The claim is in force again."
        />
      );
    case "rank":
      return <RankForm {...common} action={rankClaimAction} verb="Rank" rank={rank} />;
    case "refile":
      return (
        <RefileForm {...common} action={refileClaimAction} verb="Refile" kinds={refilable} kind={claim.about.kind} />
      );
    case "verdict":
      return (
        <VerdictForm
          {...common}
          action={judgeClaimAction}
          verb="Judge"
          suggested={turnout.suggested}
          evidence={evidenceChoices(turnout.evidence)}
        />
      );
  }
}
