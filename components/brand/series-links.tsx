import { LaterName } from "@/components/as-of/later-name";
import { TextLink } from "@/components/ui/text-link";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { addressOf } from "@/lib/format/address";
import { formatSubjectName } from "@/lib/format/subject-name";

/** The families of a brand's devices. */
export function SeriesLinks({ series }: { series: readonly RefView[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1.5 py-1">
      {series.map((one) => (
        <li key={one.id}>
          <TextLink href={addressOf(one)}>{formatSubjectName(one)}</TextLink>{" "}
          <LaterName of={one} className="text-fine" />
        </li>
      ))}
    </ul>
  );
}
