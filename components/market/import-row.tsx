import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import { CELL } from "@/components/market/cell";
import type { ImportView } from "@/lib/data/availability/availability-view";
import { formatGrounds, formatImport } from "@/lib/format/answer";
import { formatPlace } from "@/lib/format/place";

/** Imports by third parties, which say nothing of the brand's own sale. */
export function ImportRow({ imports: { market, possible, basis } }: { imports: ImportView }) {
  return (
    <tr>
      <th scope="row" className={`${CELL} text-left font-normal`}>
        Imports
        {market === null ? null : <span className="block text-fine text-soft">in {formatPlace(market)}</span>}
      </th>
      <td colSpan={3} className={CELL}>
        <CertaintyMark certainty={basis.certainty} silent className="mr-1.5" />
        <b className="font-semibold">{formatImport(possible, basis.certainty)}</b>{" "}
        <span className="text-soft">({formatGrounds(basis.certainty, basis.deciding?.claim ?? null)})</span>
        <Voices basis={basis} />
      </td>
    </tr>
  );
}
