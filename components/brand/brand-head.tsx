import { Fragment, type ReactNode } from "react";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import type { BrandView } from "@/lib/data/brand/brand-view";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { addressOf, marketAddress } from "@/lib/format/address";
import { formatPlaceHead } from "@/lib/format/place";
import { formatSubjectName } from "@/lib/format/subject-name";

/** A brand's name, its home market, its family of brands and its own site. */
export function BrandHead({ brand: { ref, home, parent, children, website } }: { brand: BrandView }) {
  const facts: ReactNode[] = [
    <>
      launches first in <TextLink href={marketAddress(home.code, home.asOf)}>{formatPlaceHead(home)}</TextLink>
    </>,
    parent && <>belongs to {refLink(parent)}</>,
    children.length > 0 && (
      <>
        with{" "}
        {children.map((child, place) => (
          <Fragment key={child.id}>
            {place > 0 ? ", " : null}
            {refLink(child)}
          </Fragment>
        ))}
      </>
    ),
    website !== null && (
      <a href={website} rel="noreferrer" className="underline decoration-hair underline-offset-3 hover:decoration-ink">
        {new URL(website).host}
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
      {formatSubjectName(ref)}
    </PageTitle>
  );
}

function refLink(brand: RefView): ReactNode {
  return <TextLink href={addressOf(brand)}>{formatSubjectName(brand)}</TextLink>;
}
