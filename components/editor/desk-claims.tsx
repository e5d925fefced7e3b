import { randomUUID } from "node:crypto";
import { statementOf } from "@/components/claim/statement-of";
import { SourceCredit } from "@/components/claim/source-credit";
import { ClaimOperations } from "@/components/editor/claim-operations";
import { deskAddressOf } from "@/components/editor/desk-address";
import { ChooseToStrike, StrikeChosen } from "@/components/editor/strike-chosen";
import { TextLink } from "@/components/ui/text-link";
import { cn } from "@/lib/cn";
import type { DeskClaimView } from "@/lib/data/desk-claims";
import { formatOperation } from "@/lib/format/operation";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface DeskClaimsProps {
  claims: readonly DeskClaimView[];
  /** Whether whoever looks may do something to them. */
  operable: boolean;
  /** What their launch is called, where they are of one: without a title it goes by its line-up here too. */
  launch?: string;
}

/** Claims as editors see them, each with what was done to it and what can be. */
export function DeskClaims({ claims: told, operable, launch }: DeskClaimsProps) {
  const claims = operable ? told : told.map((claim) => ({ ...claim, can: [] }));
  return (
    <>
      <ul>
        {claims.map((one) => (
          // What has been done to it begins its forms anew.
          <DeskClaim key={`${one.claim.id} ${one.done.length}`} of={one} launch={launch} />
        ))}
      </ul>
      {strikable(claims) ? <StrikeChosen submissionKey={randomUUID()} /> : null}
    </>
  );
}

/** More than one can be chosen. */
function strikable(claims: readonly DeskClaimView[]): boolean {
  return claims.filter(({ can }) => can.includes("strike")).length > 1;
}

function DeskClaim({ of, launch }: { of: DeskClaimView; launch: string | undefined }) {
  const { claim, state, done, can, recordedBy, note } = of;
  const about = (claim.about.kind === "launch" ? launch : undefined) ?? formatSubjectName(claim.about);
  const statement = statementOf(claim);
  return (
    <li
      id={`claim-${claim.id}`}
      className="grid scroll-mt-4 gap-x-6 gap-y-1 border-b border-hair py-2.5 sm:grid-cols-[1fr_18rem]"
    >
      <div className="min-w-0 wrap-anywhere">
        <p className={cn(state === "struck" && "line-through")}>
          {can.includes("strike") ? <ChooseToStrike claimId={claim.id} what={`${about}: ${statement}`} /> : null}
          <TextLink href={deskAddressOf(claim.about)}>{about}</TextLink>: {statement}
        </p>
        <p className="text-fine">
          “{claim.said}” <SourceCredit claim={claim} />
        </p>
        <p className="text-fine text-soft">
          {recordedBy === null ? "From the catalog." : `Recorded by ${recordedBy}.`} {note}
        </p>
        {state === "not-reviewed" ? <p className="text-fine font-semibold">Waits for review.</p> : null}
        {state === "stated-later" ? (
          <p className="text-fine font-semibold">Stated later than today: not in force yet.</p>
        ) : null}
        {done.map((operation, place) => (
          <p key={operation.id} className={cn("text-fine", place === 0 ? "font-semibold" : "text-soft")}>
            {formatOperation(operation)}: {operation.why}
          </p>
        ))}
      </div>
      <ClaimOperations of={of} what={`${about}: ${statement}`} />
    </li>
  );
}
