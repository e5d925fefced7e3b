import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import { MarketSubject } from "@/components/market/market-subject";
import type { MarketImportView } from "@/lib/data/market/market-view";
import { formatGrounds, formatImport } from "@/lib/format/answer";

/** What third parties bring to a market, which says nothing of the brands' own sale. */
export function MarketImports({ imports }: { imports: readonly MarketImportView[] }) {
  return (
    <ul>
      {imports.map(({ subject, possible, basis }) => (
        <li
          key={subject.ref.id}
          className="grid grid-cols-[38%_1fr] gap-x-3 border-b border-hair py-2.5 sm:grid-cols-[30%_1fr]"
        >
          <MarketSubject subject={subject} />
          <div>
            <CertaintyMark certainty={basis.certainty} silent className="mr-1.5" />
            <b className="font-semibold">{formatImport(possible, basis.certainty)}</b>{" "}
            <span className="text-soft">({formatGrounds(basis.certainty, basis.deciding?.claim ?? null)})</span>
            <Voices basis={basis} />
          </div>
        </li>
      ))}
    </ul>
  );
}
