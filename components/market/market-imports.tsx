import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import { MarketSubjects } from "@/components/market/market-subjects";
import type { MarketImportView } from "@/lib/data/market/market-view";
import { formatGrounds, formatImport } from "@/lib/format/answer";

/** What third parties bring to a market, which says nothing of the brands' own sale. */
export function MarketImports({ imports }: { imports: readonly MarketImportView[] }) {
  return (
    <ul>
      {imports.map(({ subjects, possible, basis }) => (
        <li
          key={basis.deciding?.claim.id}
          className="grid grid-cols-[38%_minmax(0,1fr)] border-b border-hair py-2.5 sm:grid-cols-[30%_minmax(0,1fr)]"
        >
          <div className="pr-3">
            <MarketSubjects subjects={subjects} />
          </div>
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
