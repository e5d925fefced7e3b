import { Fragment, type ReactNode } from "react";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import type { SourcePageView } from "@/lib/data/source/source-view";
import { addressOf, sourceKindAddress } from "@/lib/format/address";
import { formatHost } from "@/lib/format/host";
import { formatSourceKind, formatSourceKindMeaning } from "@/lib/format/source-kind";
import { formatSubjectName } from "@/lib/format/subject-name";

/** Who speaks: of what kind, for which brand, and where it does so itself. */
export function SourceHead({ source: { name, kind, brand, url } }: { source: SourcePageView }) {
  const facts: ReactNode[] = [
    <>
      <TextLink href={sourceKindAddress(kind)}>{formatSourceKind(kind)}</TextLink>: {formatSourceKindMeaning(kind)}
    </>,
    brand && (
      <>
        speaks for <TextLink href={addressOf(brand)}>{formatSubjectName(brand)}</TextLink>
      </>
    ),
    url !== null && (
      <a href={url} rel="noreferrer" className="underline decoration-hair underline-offset-3 hover:decoration-ink">
        {formatHost(url)}
      </a>
    ),
  ].filter(Boolean);
  return (
    <PageTitle
      below={facts.map((fact, place) => (
        <Fragment key={place}>
          {place > 0 ? " · " : null}
          {fact}
        </Fragment>
      ))}
    >
      {name}
    </PageTitle>
  );
}
