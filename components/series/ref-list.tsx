import { Fragment } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { addressOf } from "@/lib/format/address";
import { formatSubjectName } from "@/lib/format/subject-name";

/** Records within a sentence, each a link. */
export function RefList({ refs }: { refs: readonly RefView[] }) {
  return refs.map((ref, place) => (
    <Fragment key={ref.id}>
      {place === 0 ? null : place === refs.length - 1 ? " and " : ", "}
      <TextLink href={addressOf(ref)}>{formatSubjectName(ref)}</TextLink>
    </Fragment>
  ));
}
