"use client";

import { OperationForm } from "@/components/editor/operation-form";
import { strikeClaimsAction } from "@/lib/actions/claim-operations";

const FORM = "strike-chosen";

/** Chooses a claim for the form below the list. */
export function ChooseToStrike({ claimId, what }: { claimId: string; what: string }) {
  return (
    <input
      type="checkbox"
      name="claim"
      value={claimId}
      form={FORM}
      aria-label={`Choose: ${what}`}
      className="mr-2 size-4 align-[-0.15em] accent-ink"
    />
  );
}

/** Strikes whatever was chosen in the list, for one reason. */
export function StrikeChosen({ submissionKey }: { submissionKey: string }) {
  return (
    <div className="py-3">
      <OperationForm
        action={strikeClaimsAction}
        id=""
        verb="Strike what is chosen"
        of="the claims that are checked above"
        hint="One reason for them all. Each can be brought back by itself."
        formId={FORM}
        keeps={false}
        submissionKey={submissionKey}
      />
    </div>
  );
}
