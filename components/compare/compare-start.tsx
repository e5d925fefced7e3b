import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import type { ExampleView } from "@/lib/data/compare/get-examples";
import { compareAddress } from "@/lib/format/compare-address";
import { formatTogether } from "@/lib/format/compare";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface CompareStartProps {
  /** The one phone that is chosen, where there is one. */
  alone: string | null;
  examples: readonly ExampleView[];
}

/** What stands in place of a table while there is nothing to compare: what to do, and what that looks like. */
export function CompareStart({ alone, examples }: CompareStartProps) {
  return (
    <>
      <Empty>
        {alone === null
          ? "Two to four phones stand here side by side: when each is announced, where it is sold and for how much, and how sure all of that is. Name them above, by any name that they go by."
          : `${alone} stands alone so far. Name another phone above, and they stand side by side.`}
      </Empty>
      {examples.length > 0 ? (
        <ul aria-label="Examples" className="mt-3 space-y-1">
          {examples.map(({ pair }) => (
            <li key={pair[0].slug}>
              <span className="text-soft">For example </span>
              <TextLink href={compareAddress({ slugs: pair.map(({ slug }) => slug) })}>
                {formatTogether(pair.map(({ name }) => formatSubjectName({ kind: "device", name })))}
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
