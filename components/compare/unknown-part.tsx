import { UnknownList } from "@/components/device/unknown-list";
import type { ComparisonView } from "@/lib/data/compare/comparison-view";
import { Line } from "./line";
import { unknownRows } from "./lines-of";
import { Part } from "./part";

/** What nobody has said of each phone, which is an answer too; left out where everything is spoken of. */
export function UnknownPart({ view }: { view: ComparisonView }) {
  const rows = unknownRows(view);
  if (rows.length === 0) return null;
  return (
    <Part title="What nobody has said" phones={view.phones} rows={rows}>
      <Line label="Not known" row={view.unknown}>
        {(unknown, place) =>
          unknown.length === 0 ? (
            <span className="text-soft">name, dates, markets and price are all spoken of</span>
          ) : (
            <UnknownList unknown={unknown} home={view.phones[place]?.home ?? null} />
          )
        }
      </Line>
    </Part>
  );
}
