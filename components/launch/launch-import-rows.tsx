import { CertaintyMark } from "@/components/certainty/mark";
import { SourceCredit } from "@/components/claim/source-credit";
import { shownNames } from "@/components/launch/shown-names";
import { CELL } from "@/components/market/cell";
import { cn } from "@/lib/cn";
import type { PhoneImportView } from "@/lib/data/availability/market-grid-view";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { formatGrounds, formatImport } from "@/lib/format/answer";
import { formatPlace } from "@/lib/format/place";

export interface LaunchImportRowsProps {
  imports: readonly PhoneImportView[];
  phones: readonly RefView[];
  /** Whose launch it is. */
  brand: string;
}

/** Imports by third parties, which say nothing of the brand's own sale: a row for those phones of which one thing is said. */
export function LaunchImportRows({ imports, phones, brand }: LaunchImportRowsProps) {
  return alike(imports).map(({ key, of, told: { market, possible, basis } }) => {
    const names = shownNames(of, phones, brand);
    return (
      <tr key={key} className="break-inside-avoid">
        <th scope="row" className={cn(CELL, "text-left font-normal")}>
          Imports
          {market === null ? null : <span className="block text-fine text-soft">in {formatPlace(market)}</span>}
        </th>
        <td className={cn(CELL, "max-md:hidden")}>{names}</td>
        <td colSpan={3} className={CELL}>
          <p className="text-fine text-soft md:hidden">{names}</p>
          <CertaintyMark certainty={basis.certainty} silent className="mr-1.5" />
          <b className="font-semibold">{formatImport(possible, basis.certainty)}</b>{" "}
          <span className="text-soft">({formatGrounds(basis.certainty, basis.deciding?.claim ?? null)})</span>
          {basis.deciding === null ? null : (
            <span className="block text-fine">
              <SourceCredit claim={basis.deciding.claim} />
            </span>
          )}
        </td>
      </tr>
    );
  });
}

interface ImportGroup {
  readonly key: string;
  readonly of: RefView[];
  readonly told: PhoneImportView["imports"];
}

/** Together by what is told and who says it when. */
function alike(imports: readonly PhoneImportView[]): ImportGroup[] {
  const groups = new Map<string, ImportGroup>();
  for (const { phone, imports: told } of imports) {
    const { market, possible, basis } = told;
    const claim = basis.deciding?.claim;
    const key = JSON.stringify([market?.code, possible, basis.certainty, claim?.source.slug, claim?.statedTo]);
    const group = groups.get(key) ?? { key, of: [], told };
    group.of.push(phone);
    groups.set(key, group);
  }
  return [...groups.values()];
}
