import { CertaintyMark } from "@/components/certainty/mark";
import { SourceCredit } from "@/components/claim/source-credit";
import { type AnswerGroup, groupAnswers } from "@/components/launch/group-answers";
import { PhonePrices } from "@/components/launch/phone-prices";
import { shownNames } from "@/components/launch/shown-names";
import { CELL } from "@/components/market/cell";
import { RowHead } from "@/components/market/row-head";
import { SaleWindows } from "@/components/market/sale-windows";
import { cn } from "@/lib/cn";
import type { MarketGridRowView } from "@/lib/data/availability/market-grid-view";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { MarketCode } from "@/lib/domain/market/market";
import { formatAnswer, formatGrounds } from "@/lib/format/answer";

export interface LaunchMarketRowProps {
  row: MarketGridRowView;
  phones: readonly RefView[];
  /** Whose launch it is. */
  brand: string;
}

/** Markets of one answer for each phone: a line for those phones that have the same. */
export function LaunchMarketRow({ row: { markets, besides, answers }, phones, brand }: LaunchMarketRowProps) {
  const asked = markets[0]?.code ?? "";
  // Of no market something was said, or there is nothing to tell.
  const groups = groupAnswers(phones, answers, asked).filter(
    ({ answers: [{ answer }] }) => markets.length > 0 || answer !== "unknown",
  );
  return groups.map((group, place) => (
    <tr key={group.phones[0]?.id} className="break-inside-avoid">
      {place > 0 ? null : (
        <th scope="rowgroup" rowSpan={groups.length} className={cn(CELL, "text-left font-normal")}>
          {markets.length === 0 ? "No market named" : null}
          <RowHead markets={markets} besides={besides} />
        </th>
      )}
      <GroupCells
        group={group}
        names={shownNames(group.phones, phones, brand)}
        among={groups.length}
        {...{ asked, brand }}
      />
    </tr>
  ));
}

interface GroupCellsProps {
  group: AnswerGroup;
  names: string;
  /** How many groups the market has. */
  among: number;
  asked: MarketCode;
  brand: string;
}

/** On a narrow page the phones stand over their answer, and the dates and prices under it. */
function GroupCells({ group, names, among, asked, brand }: GroupCellsProps) {
  const [{ answer, basis, preorder, sale }] = group.answers;
  if (answer === "unknown" && among > 1) return <Unsaid names={names} />;
  return (
    <>
      <td className={cn(CELL, "max-md:hidden")}>{names}</td>
      <td className={CELL}>
        <p className="text-fine text-soft md:hidden">{names}</p>
        <CertaintyMark certainty={basis.certainty} silent className="mr-1.5" />
        <b className="font-semibold">{formatAnswer(answer)}</b>{" "}
        <span className="text-soft">({formatGrounds(basis.certainty, basis.deciding?.claim ?? null)})</span>
        <ul className="text-fine">
          {basis.deciding === null ? null : (
            <li>
              <SourceCredit claim={basis.deciding.claim} />
            </li>
          )}
          {basis.dissenting.map(({ claim }) => (
            <li key={claim.id}>
              against: <SourceCredit claim={claim} />
            </li>
          ))}
        </ul>
        <div className="text-fine md:hidden">
          <SaleWindows preorder={preorder} sale={sale} asked={asked} labeled />
          <PhonePrices group={group} brand={brand} asked={asked} />
        </div>
      </td>
      <td className={cn(CELL, "max-md:hidden")}>
        <SaleWindows preorder={preorder} sale={sale} asked={asked} />
        {(preorder ?? sale) ? null : <span className="text-soft">no date said</span>}
      </td>
      <td className={cn(CELL, "max-md:hidden")}>
        <PhonePrices group={group} brand={brand} asked={asked}>
          <span className="text-soft">none said</span>
        </PhonePrices>
      </td>
    </>
  );
}

/** Of these phones nobody has spoken here: one line, not a row of empty cells. */
function Unsaid({ names }: { names: string }) {
  return (
    <td colSpan={4} className={cn(CELL, "py-1.5 text-fine text-soft")}>
      <CertaintyMark certainty="unknown" silent className="mr-1.5" />
      {names}: {formatAnswer("unknown")} ({formatGrounds("unknown", null)})
    </td>
  );
}
