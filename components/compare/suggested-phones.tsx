import { Fragment } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { SuggestedPhone } from "@/lib/data/compare/suggest-phones";
import type { MarketCode } from "@/lib/domain/market/market";
import { compareAddress } from "@/lib/format/compare-address";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface SuggestedPhonesProps {
  slugs: readonly string[];
  market: MarketCode | null;
  suggested: readonly SuggestedPhone[];
}

/** Phones near those that are compared, each a link to the comparison with it. */
export function SuggestedPhones({ slugs, market, suggested }: SuggestedPhonesProps) {
  if (suggested.length === 0) return null;
  return (
    <p className="my-3 print:hidden">
      <span className="text-soft">Add </span>
      {suggested.map(({ slug, name }, place) => (
        <Fragment key={slug}>
          {place > 0 ? ", " : null}
          <TextLink href={compareAddress({ slugs: [...slugs, slug], market })}>
            {formatSubjectName({ kind: "device", name })}
          </TextLink>
        </Fragment>
      ))}
    </p>
  );
}
