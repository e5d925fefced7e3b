import type { ReactNode } from "react";
import { LINE } from "@/components/certainty/drawn";
import { TextLink } from "@/components/ui/text-link";
import { cn } from "@/lib/cn";
import type { NeighborView } from "@/lib/data/series/line-view";
import { addressOf } from "@/lib/format/address";
import { formatSpan } from "@/lib/format/interval";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface LineNodeProps {
  neighbor: NeighborView;
  /** Where it stands to the page's own family: its line is drawn on the side that leads there. */
  side: "before" | "after";
  /** Draws the family around its name. */
  children: (name: ReactNode) => ReactNode;
}

/** A family at the end of its line, over which stands how much time lies between. */
export function LineNode({ neighbor, side, children }: LineNodeProps) {
  const { family, interval, linked } = neighbor;
  const apart = interval && formatSpan(interval);
  return (
    <li
      className={cn(
        "relative flex py-2.5 pl-8 lg:items-start lg:pl-0",
        // The time between stands where the page's own family is.
        side === "before" ? "flex-col-reverse lg:flex-row-reverse" : "flex-col lg:flex-row",
      )}
    >
      <span className="lg:mx-4 lg:mt-2 lg:w-24 lg:shrink-0">
        <span className="text-fine text-soft max-lg:my-1 max-lg:block lg:block lg:h-5 lg:text-center">{apart}</span>
        <span
          aria-hidden="true"
          className={cn(
            "max-lg:absolute max-lg:top-1/2 max-lg:left-0 max-lg:w-6 lg:block print:[print-color-adjust:exact]",
            LINE[linked],
          )}
        />
      </span>
      <div className="lg:w-44 xl:w-52">
        {children(
          <TextLink href={addressOf(family)} className="font-semibold">
            {formatSubjectName(family)}
          </TextLink>,
        )}
      </div>
    </li>
  );
}
