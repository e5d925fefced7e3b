import { SourceName } from "@/components/claim/source-name";
import { StatedOn } from "@/components/claim/stated-on";
import type { SourceLineView } from "@/lib/data/source/source-view";
import { formatCount } from "@/lib/format/count";
import { formatVerdicts } from "@/lib/format/tally";

/** Sources, one to a line: how much was heard of each and when last, and how editors judged it, where they did. */
export function SourceLines({ sources }: { sources: readonly SourceLineView[] }) {
  return (
    <ul className="gap-x-8 md:grid md:grid-cols-2 xl:grid-cols-3">
      {sources.map((source) => (
        <SourceLine key={source.slug} source={source} />
      ))}
    </ul>
  );
}

function SourceLine({ source }: { source: SourceLineView }) {
  const { claims, latest, tally } = source;
  const verdicts = formatVerdicts(tally);
  return (
    <li className="min-w-0 border-b border-hair py-2 leading-snug wrap-anywhere">
      <SourceName source={source} />
      <p className="text-fine text-soft">
        {claims.more ? "more than " : null}
        {formatCount(claims.count, "claim")}, the latest of <StatedOn claim={{ ...latest, document: null }} />
      </p>
      {verdicts === null ? null : <p className="text-fine">{verdicts}</p>}
    </li>
  );
}
