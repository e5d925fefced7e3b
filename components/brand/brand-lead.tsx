import { SaidSentence } from "@/components/claim/said-sentence";
import { TextLink } from "@/components/ui/text-link";
import type { BrandView } from "@/lib/data/brand/brand-view";
import { addressOf } from "@/lib/format/address";
import { formatNext } from "@/lib/format/brand-outlook";
import { formatEntryName } from "@/lib/format/launch-title";
import { formatSlips } from "@/lib/format/slips";
import { formatSubjectName } from "@/lib/format/subject-name";

/** What a brand's page says first: what is next from it and how sure that is, and how it has kept its dates. */
export function BrandLead({ brand: { ref, coming, overdue, slips } }: { brand: BrandView }) {
  const name = formatSubjectName(ref);
  const [next] = coming.items;
  const kept = formatSlips(name, slips.summary);
  return (
    <p className="max-w-[34em] font-display text-head leading-[1.35]">
      {next === undefined ? (
        overdue.length > 0 ? (
          `Nothing further is announced or rumored from ${name}: what was to come is overdue.`
        ) : (
          `Nothing is announced or rumored from ${name}.`
        )
      ) : (
        <>
          Next:{" "}
          <TextLink href={addressOf({ kind: "launch", ...next })}>
            {formatEntryName({ ...next, brand: next.brand.name })}
          </TextLink>
          , <SaidSentence sentence={formatNext(next)} />
        </>
      )}{" "}
      {kept}
    </p>
  );
}
