import type { ClaimFault } from "@/lib/domain/claim/claim-faults";

/** The field of a report's claim that a fault stands beside; null for what the report says once of all its claims. */
const FIELDS: Readonly<Record<ClaimFault, string | null>> = {
  "property-not-of-subject": "property",
  "market-not-of-property": "market",
  "market-not-a-code": "market",
  "offer-not-of-property": "offer",
  "offer-empty": "offer",
  "window-invalid": "when",
  "denies-no-date": "when",
  "words-empty": "text",
  "member-not-a-device-or-series": "member",
  "member-not-a-device": "member",
  "related-to-itself": "member",
  "related-to-another-kind": "member",
  "source-brand-missing": null,
  "source-brand-without-kind": null,
  "stated-not-a-day": null,
  "stated-backwards": null,
  "stated-after-recorded": null,
  "currency-missing": "currency",
  "currency-not-a-code": "currency",
  "amount-not-a-number": "price",
  "amount-negative": "price",
  "range-without-end": "priceHigh",
  "range-backwards": "priceHigh",
  "end-without-range": "priceHigh",
};

/** Where a fault of the claim at `place` is told. */
export function fieldOfClaimFault(fault: ClaimFault, place: number): string {
  const field = FIELDS[fault];
  if (field !== null) return `claims.${place}.${field}`;
  return fault.startsWith("source-") ? "source" : "statedOn";
}
