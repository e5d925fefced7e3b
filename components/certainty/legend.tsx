import { cn } from "@/lib/cn";
import { CERTAINTIES } from "@/lib/domain/belief/belief";
import { formatCertainty, formatCertaintyMeaning } from "@/lib/format/certainty";
import { UNDERLINE } from "./drawn";
import { CertaintyMark } from "./mark";

/** What the marks mean, and the lines under words and dates. */
export function CertaintyLegend() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-fine text-soft">
      {CERTAINTIES.map((certainty) => (
        <li key={certainty} className="flex items-baseline gap-1.5">
          <CertaintyMark certainty={certainty} silent />
          <span>
            <b className={cn("font-semibold text-ink", UNDERLINE[certainty])}>{formatCertainty(certainty)}</b>:{" "}
            {formatCertaintyMeaning(certainty)}
          </span>
        </li>
      ))}
    </ul>
  );
}
