import { CertaintyMark } from "@/components/certainty/mark";
import { TextLink } from "@/components/ui/text-link";
import type { ComparedLineageView } from "@/lib/data/compare/comparison-view";
import { addressOf } from "@/lib/format/address";
import { formatLineage } from "@/lib/format/claim";
import { formatSubjectName } from "@/lib/format/subject-name";
import { NOTHING_SAID } from "./cell";

/** What a phone follows or derives from, and what follows it, as far as that is believed. */
export function LineageCell({ lineage: { from, after } }: { lineage: ComparedLineageView }) {
  const told = [
    ...from.map(({ lineage, ...kin }) => ({ words: formatLineage(lineage), ...kin })),
    ...after.map((kin) => ({ words: "followed by", ...kin })),
  ];
  if (told.length === 0) return <span className="text-soft">{NOTHING_SAID}</span>;
  return (
    <ul>
      {told.map(({ words, of, certainty }) => (
        <li key={`${words} ${of.id}`}>
          <CertaintyMark certainty={certainty} className="mr-1.5" />
          {words} <TextLink href={addressOf(of)}>{formatSubjectName(of)}</TextLink>
        </li>
      ))}
    </ul>
  );
}
