import { TextLink } from "@/components/ui/text-link";
import type { ClaimView, RefView } from "@/lib/data/ledger/claim-view";
import { addressOf } from "@/lib/format/address";
import { formatSubjectName } from "@/lib/format/subject-name";

/** The pages on which readers see what these claims speak of. */
export function RecordLinks({ claims }: { claims: readonly ClaimView[] }) {
  const mentioned = claims.flatMap(({ about, member }): RefView[] => (member ? [about, member] : [about]));
  const refs = [...new Map(mentioned.map((ref) => [ref.id, ref])).values()];
  return (
    <>
      As readers see it:{" "}
      {refs.map((ref, place) => (
        <span key={ref.id}>
          {place > 0 ? ", " : null}
          <TextLink href={addressOf(ref)}>{formatSubjectName(ref)}</TextLink>
        </span>
      ))}
    </>
  );
}
