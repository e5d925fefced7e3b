import { TextLink } from "@/components/ui/text-link";
import type { ComparisonView } from "@/lib/data/compare/comparison-view";
import type { MarketCode } from "@/lib/domain/market/market";
import { addressOf } from "@/lib/format/address";
import { formatDiffering, formatShape, formatTogether } from "@/lib/format/compare";
import { compareAddress } from "@/lib/format/compare-address";
import { formatSubjectName } from "@/lib/format/subject-name";
import { AnnouncedCell } from "./announced-cell";
import { FIRST } from "./cell";
import { Line } from "./line";
import { LineageCell } from "./lineage-cell";
import { linesOf, phoneRows, sayingRows } from "./lines-of";
import { MarketPart } from "./market-part";
import { ModelNumbersCell, NamesCell } from "./names-cell";
import { Part } from "./part";
import { PhoneHead } from "./phone-head";
import { SayingsPart } from "./sayings-part";
import { UnknownPart } from "./unknown-part";

/** In rem, on a narrow page: the words that lead the lines, and a phone; two fit beside them at 360 px, and none is cut in half. */
const LEAST = { first: 5.5, phone: 7.5 };

export interface ComparisonTableProps {
  view: ComparisonView;
  market: MarketCode | null;
}

/** Phones side by side, a column each. On a narrow page it moves sideways within its frame, under the leading words. */
export function ComparisonTable({ view, market }: ComparisonTableProps) {
  const { phones } = view;
  const slugs = phones.map(({ ref }) => ref.slug);
  const lines = linesOf(view);
  const differing = lines.filter(({ same }) => !same).length;
  return (
    <div className="group/compare">
      <p className="flex flex-wrap items-baseline gap-x-5 pb-3 text-fine">
        <span className="text-soft">{formatDiffering(differing, lines.length)}</span>
        {differing === lines.length || differing === 0 ? null : (
          <label className="cursor-pointer py-1 print:hidden">
            <input type="checkbox" className="mr-1.5 align-[-0.1em] accent-ink" />
            Only what differs
          </label>
        )}
      </p>
      {phones.length > 2 ? (
        <p className="pb-2 text-fine text-soft sm:hidden print:hidden">
          {formatTogether(phones.map(({ ref }) => formatSubjectName(ref)))}: move the table sideways to see each.
        </p>
      ) : null}
      <div
        role="region"
        tabIndex={0}
        aria-label={`${formatTogether(phones.map(({ ref }) => formatSubjectName(ref)))}, side by side`}
        // What is only read out stands where its words do, within the frame: else it would widen the page.
        className="relative overflow-x-auto print:overflow-visible"
      >
        <table
          className="w-full min-w-(--least) table-fixed border-separate border-spacing-0 print:min-w-0"
          style={{ "--least": `${LEAST.first + phones.length * LEAST.phone}rem` }}
        >
          <colgroup>
            <col className="w-[5.5rem] md:w-40" />
            {slugs.map((slug) => (
              <col key={slug} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td className={FIRST} />
              {phones.map((phone, place) => (
                <PhoneHead
                  key={phone.ref.id}
                  phone={phone}
                  certainty={view.announced.cells[place]?.when.certainty ?? "unknown"}
                  without={compareAddress({ slugs: slugs.filter((slug) => slug !== phone.ref.slug), market })}
                />
              ))}
            </tr>
          </thead>
          <Part title="Launch" phones={phones} rows={[view.announced]}>
            <Line label="Shown" row={view.announced}>
              {(announcement) => <AnnouncedCell announcement={announcement} />}
            </Line>
          </Part>
          {view.markets.map((told) => (
            <MarketPart key={told.market.code} told={told} phones={phones} />
          ))}
          <Part title="The phones" phones={phones} rows={phoneRows(view)}>
            <Line label="Other names" row={view.names}>
              {(names) => <NamesCell names={names} />}
            </Line>
            <Line label="Model numbers" row={view.modelNumbers}>
              {(names) => <ModelNumbersCell names={names} />}
            </Line>
            <Line label={<OurFiling of="Series" />} row={view.series}>
              {(series) =>
                series === null ? "none" : <TextLink href={addressOf(series)}>{formatSubjectName(series)}</TextLink>
              }
            </Line>
            <Line label="Lineage" row={view.lineage}>
              {(lineage) => <LineageCell lineage={lineage} />}
            </Line>
            <Line label={<OurFiling of="Shape" />} row={view.shape}>
              {formatShape}
            </Line>
          </Part>
          {sayingRows(view).length > 0 ? <SayingsPart view={view} /> : null}
          <UnknownPart view={view} />
        </table>
      </div>
    </div>
  );
}

/** The head of a line that no claim stands behind: its editors filed the phone so. */
function OurFiling({ of }: { of: string }) {
  return (
    <>
      {of}
      <span className="block text-fine font-normal text-soft">as filed by Debut</span>
    </>
  );
}
