import type { RevisionView } from "@/lib/data/history/history-view";
import { formatDifferences } from "@/lib/format/revision";

/** What a change made of a record: each thing as it was, and as it is. */
export function DifferenceList({ revision }: { revision: Pick<RevisionView, "before" | "after"> }) {
  const differences = formatDifferences(revision.before, revision.after);
  if (differences.length === 0) {
    return <p className="text-fine text-soft">No date, name, market or price of it has changed, nor what shows it.</p>;
  }
  return (
    <dl className="grid gap-x-4 text-fine sm:grid-cols-[minmax(6rem,12rem)_1fr]">
      {differences.map(({ what, before, after }) => (
        <div key={`${what} ${before} ${after}`} className="contents">
          <dt className="pt-0.5 font-semibold wrap-anywhere">{what}</dt>
          <dd className="min-w-0 pt-0.5 wrap-anywhere">
            {before === null ? null : (
              <del className="text-soft">
                <span className="sr-only">before: </span>
                {before}
              </del>
            )}
            {before === null ? null : " "}
            {after === null ? (
              <span className="text-soft">now nothing</span>
            ) : (
              <ins className="no-underline">
                <span className="sr-only">{before === null ? "new: " : "after: "}</span>
                {before === null ? null : "→ "}
                {after}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
