import { CertaintyMark } from "@/components/certainty/mark";
import { SourceCredit } from "@/components/claim/source-credit";
import type { ComparedSayingView, ComparisonView } from "@/lib/data/compare/comparison-view";
import { formatFeature } from "@/lib/format/feature";
import { NOTHING_SAID } from "./cell";
import { Line } from "./line";
import { sayingRows } from "./lines-of";
import { Part } from "./part";

/** What somebody said that one of the phones has or lacks, or whom it was made with; a phone of which nobody did says that. */
export function SayingsPart({ view }: { view: ComparisonView }) {
  const { phones, partners, features, moreFeatures } = view;
  return (
    <Part
      title="What is said of them"
      note={moreFeatures > 0 ? `and ${moreFeatures} more on their own pages` : null}
      phones={phones}
      rows={sayingRows(view)}
    >
      {partners.map((said) => (
        <SayingLine key={`with ${said.text}`} label={`Made with ${said.text}`} said={said} />
      ))}
      {features.map((said) => (
        <SayingLine key={said.text} label={said.text} said={said} />
      ))}
    </Part>
  );
}

function SayingLine({ label, said }: { label: string; said: ComparedSayingView }) {
  return (
    <Line label={<span className="wrap-anywhere first-letter:uppercase">{label}</span>} row={said.row}>
      {(cell) => {
        if (cell === null) return <span className="text-soft">{NOTHING_SAID}</span>;
        const { certainty, deciding, open } = cell.basis;
        const voice = deciding ?? open[0];
        return (
          <>
            <CertaintyMark certainty={certainty} className="mr-1.5" />
            {formatFeature(cell.holds)}
            {voice === undefined ? null : (
              <span className="block text-fine">
                <SourceCredit claim={voice.claim} />
              </span>
            )}
          </>
        );
      }}
    </Line>
  );
}
