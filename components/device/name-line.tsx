import { Fragment, type ReactNode } from "react";
import { UNDERLINE } from "@/components/certainty/drawn";
import { SourceCredit } from "@/components/claim/source-credit";
import { TextLink } from "@/components/ui/text-link";
import { cn } from "@/lib/cn";
import type { LineageView } from "@/lib/data/lineage/lineage-view";
import type { NamesView, NameView } from "@/lib/data/name/name-view";
import { addressOf } from "@/lib/format/address";
import { formatCertainty } from "@/lib/format/certainty";
import { formatLineage } from "@/lib/format/claim";
import { formatPlaceHead } from "@/lib/format/place";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface NameLineProps {
  names: NamesView;
  lineage?: readonly LineageView[];
}

/** "earlier rumored as 12 Ultra · codename thor · 2203121C (China) · follows Mi 11 Ultra" */
export function NameLine({ names, lineage = [] }: NameLineProps) {
  const { current, formerly, alsoRumored, inMarkets, codenames, modelNumbers } = names;
  const parts: ReactNode[] = [
    isUnofficial(current) ? <NameInDoubt key="current" name={current} /> : null,
    formerly.length > 0 ? `earlier rumored as ${texts(formerly)}` : null,
    alsoRumored.length > 0 ? `also rumored as ${texts(alsoRumored)}` : null,
    ...inMarkets.map((name) => `in ${placed(name)}: ${name.text}`),
    codenames.length > 0 ? `codename ${texts(codenames)}` : null,
    modelNumbers.length > 0 ? modelNumbers.map((name) => name.text + bracketed(name)).join(", ") : null,
    ...lineage.map(({ lineage: kind, of }) => (
      <Fragment key={of.id}>
        {formatLineage(kind)} <TextLink href={addressOf(of)}>{formatSubjectName(of)}</TextLink>
      </Fragment>
    )),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <p className="text-soft">
      {parts.map((part, place) => (
        <Fragment key={place}>
          {place > 0 ? " · " : null}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

/** The name that the page goes by, where the brand has not given it. */
function NameInDoubt({ name: { certainty, claim } }: { name: NameView }) {
  return (
    <>
      its name is <span className={cn("text-ink", UNDERLINE[certainty])}>{formatCertainty(certainty)}</span>
      {claim === null ? null : (
        <>
          , says <SourceCredit claim={claim} />
        </>
      )}
    </>
  );
}

function isUnofficial(name: NameView | null): name is NameView {
  return name !== null && name.certainty !== "official";
}

function texts(names: readonly NameView[]): string {
  return names.map(({ text }) => text).join(", ");
}

function placed({ market }: NameView): string {
  return market === null ? "" : formatPlaceHead(market);
}

function bracketed(name: NameView): string {
  return name.market === null ? "" : ` (${placed(name)})`;
}
