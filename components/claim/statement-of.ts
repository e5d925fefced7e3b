import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { formatStatement } from "@/lib/format/claim";
import { formatPlace } from "@/lib/format/place";
import { formatSubjectName } from "@/lib/format/subject-name";

/** What a claim says, as one short statement. */
export function statementOf({ about, value, stance, wording, market, offer, member }: ClaimView): string {
  return formatStatement({
    of: about.kind,
    value,
    stance,
    wording,
    offer,
    place: market === null ? null : formatPlace(market),
    member: member === null ? null : formatSubjectName(member),
  });
}
