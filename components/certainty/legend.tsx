import { CERTAINTIES } from "@/lib/domain/belief/belief";
import { formatCertainty, formatCertaintyMeaning } from "@/lib/format/certainty";
import { CertaintyMark } from "./mark";

/** What the marks mean. */
export function CertaintyLegend() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-fine text-soft">
      {CERTAINTIES.map((certainty) => (
        <li key={certainty} className="flex items-baseline gap-1.5">
          <CertaintyMark certainty={certainty} silent />
          <span>
            <b className="font-semibold text-ink">{formatCertainty(certainty)}</b>: {formatCertaintyMeaning(certainty)}
          </span>
        </li>
      ))}
    </ul>
  );
}
