"use client";

import { useMemo, useSyncExternalStore } from "react";
import { countryChoices, NONE } from "@/components/my-market/country-choices";
import { keepMarket, watchMarket } from "@/components/my-market/kept-market";
import { useMyMarket } from "@/components/my-market/use-my-market";
import { SelectInput } from "@/components/ui/select-input";
import type { MarketCode } from "@/lib/domain/market/market";

export interface MarketSelectProps {
  id: string;
  /** Every country that the page answers for: codes, two letters each, one after the other ("ATDE"). */
  countries: string;
}

/** Asks where the reader is, once for every page. */
export function MarketSelect({ id, countries }: MarketSelectProps) {
  const chosen = useMyMarket();
  const awake = useSyncExternalStore(watchMarket, yes, no);
  const codes = useMemo<MarketCode[]>(() => countries.match(/../g) ?? [], [countries]);
  // Some 250 names weigh more than the page around them: they are written where they are read.
  const choices = useMemo(() => (awake ? countryChoices(codes) : [NONE]), [awake, codes]);
  return (
    <div className="print:hidden">
      <label htmlFor={id} className="block text-fine text-soft">
        Where are you?
      </label>
      <div className="w-52">
        <SelectInput
          id={id}
          choices={choices}
          value={chosen !== null && codes.includes(chosen) ? chosen : ""}
          onChange={({ target }) => keepMarket(target.value === "" ? null : target.value)}
        />
      </div>
    </div>
  );
}

const yes = () => true;
const no = () => false;
