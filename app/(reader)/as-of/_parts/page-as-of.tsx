import type { ReactNode } from "react";
import { AsOfBanner } from "@/components/as-of/banner";
import { SeeAsOf } from "@/components/as-of/see-as-of";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import type { AsOf } from "@/lib/data/ledger/as-of";
import type { SuggestedPage } from "@/lib/domain/suggestion/suggestion";

export interface PageAsOfProps {
  asOf: AsOf;
  /** The address of the page of today. */
  path: string;
  /** What it is of, where it is of a record or a market. */
  about?: SuggestedPage;
  children: ReactNode;
}

/** What stands around every page as of a day: of which day it is, and the way back. */
export function PageAsOf({ asOf, path, about, children }: PageAsOfProps) {
  return (
    <>
      <AsOfBanner asOf={asOf} path={path} />
      {children}
      <SeeAsOf path={path} day={asOf.day} past recorded={asOf.recorded} />
      <SuggestLink about={about} />
    </>
  );
}
