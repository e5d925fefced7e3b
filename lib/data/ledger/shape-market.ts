import { brandOfSubject } from "@/lib/domain/belief/certainty";
import type { Subject } from "@/lib/domain/claim/claim";
import type { MarketCode } from "@/lib/domain/market/market";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import type { Reading } from "@/lib/data/ledger/reading";

/** A market as it is meant when it is said of `subject`, whose brand has a home. */
export function shapeMarket(code: MarketCode, subject: Subject, { ledger, facts, keeping }: Reading): MarketView {
  const brand = brandOfSubject(subject, facts);
  return {
    code,
    name: ledger.marketNames.get(code) ?? null,
    home: brand === null ? null : (facts.homeMarkets.get(brand) ?? null),
    ...keeping,
  };
}
