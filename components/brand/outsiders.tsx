import { SourceName } from "@/components/claim/source-name";
import { Section } from "@/components/ui/section";
import type { WordView } from "@/lib/data/brand/word-view";
import { formatRecord } from "@/lib/format/word";
import { formatCount } from "@/lib/format/count";
import { formatSourceKind } from "@/lib/format/source-kind";

const CELL = "border-b border-hair py-2 pr-3 text-left align-top font-normal";
const HEAD = "border-b border-ink py-1.5 pr-3 text-left text-fine font-medium text-soft";

/** Who else named dates for a brand's launches ahead, and what became of them: facts and no score. */
export function Outsiders({ brand, word: { outsiders, more, few } }: { brand: string; word: WordView }) {
  if (outsiders.length + few === 0) return null;
  if (outsiders.length === 0) {
    return (
      <Section id="others" title="Who else knows?">
        <p className="max-w-[46em]">
          {formatCount(few, "source")} named a time for a launch of {brand} before it came, {few === 1 ? "and" : "each"}{" "}
          for a single one: too little to tell who knows.
        </p>
      </Section>
    );
  }
  const rest = [
    more > 0 ? `${formatCount(more, "more source")} did so as well` : null,
    few > 0 ? `${formatCount(few, "source")} named a time for a single launch only, too little to tell` : null,
  ].filter((part) => part !== null);
  return (
    <Section id="others" title="Who else knows?" note={`Who most often named a time for a launch of ${brand} ahead.`}>
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} w-[34%]`}>
              Source
            </th>
            <th scope="col" className={`${HEAD} w-[20%]`}>
              Put to the test
            </th>
            <th scope="col" className={HEAD}>
              It came
            </th>
          </tr>
        </thead>
        <tbody>
          {outsiders.map((one) => (
            <tr key={one.source.slug}>
              <th scope="row" className={CELL}>
                <SourceName source={one.source} />{" "}
                <span className="text-fine text-soft">{formatSourceKind(one.source.kind)}</span>
              </th>
              <td className={CELL}>{formatCount(one.launches, "launch", "launches")}</td>
              <td className={CELL}>{formatRecord(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 max-w-[46em] text-fine text-soft">
        Counted once for each launch, by the last time that it named before anybody could know; “as said” is whatever
        lies in it, be it a day or half a year. {rest.length > 0 ? `${rest.join("; ")}.` : null} What each of them said,
        and how editors judged it, stands on its own page.
      </p>
    </Section>
  );
}
