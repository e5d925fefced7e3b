import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import type { AsOf } from "@/lib/data/ledger/as-of";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { formatUnspoken, LATER_NAME } from "@/lib/format/as-of";
import { formatSubjectName } from "@/lib/format/subject-name";

/** A record that is known today, on a day by which nobody had spoken of it. */
export function Unspoken({ of, asOf }: { of: RefView; asOf: AsOf }) {
  const name = formatSubjectName(of);
  return (
    <>
      <PageTitle below={LATER_NAME}>{name}</PageTitle>
      <Empty>{formatUnspoken(name, asOf)}</Empty>
    </>
  );
}
