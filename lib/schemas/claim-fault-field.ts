import type { ClaimFault } from "@/lib/domain/claim/claim-faults";

/**
 * The fields of a report's claim that a fault rests on, the one that it stands beside first; none for what the report says
 * once of all its claims. The rules of a claim that could be read in part are asked with stand-ins for what could not: what
 * rests on one of those is not known, and so not told.
 */
const FIELDS: Readonly<Record<ClaimFault, readonly string[]>> = {
  "property-not-of-subject": ["property", "about"],
  "market-not-of-property": ["market"],
  "market-not-a-code": ["market"],
  "offer-not-of-property": ["offer"],
  "offer-empty": ["offer"],
  "window-invalid": ["when"],
  "denies-no-date": ["when", "stance"],
  "words-empty": ["text"],
  "member-not-a-device-or-series": ["member"],
  "member-not-a-device": ["member"],
  "related-to-itself": ["member", "about"],
  "related-to-another-kind": ["member", "about"],
  "source-brand-missing": [],
  "source-brand-without-kind": [],
  "stated-not-a-day": [],
  "stated-backwards": [],
  "stated-after-recorded": [],
  "currency-missing": ["currency"],
  "currency-not-a-code": ["currency"],
  "amount-not-a-number": ["price"],
  "amount-not-positive": ["price"],
  "range-without-end": ["priceHigh", "priceKind"],
  "end-not-a-number": ["priceHigh", "priceKind"],
  "end-not-positive": ["priceHigh", "priceKind"],
  "range-backwards": ["priceHigh", "priceKind", "price"],
  "end-without-range": ["priceHigh", "priceKind"],
};

/** Where a fault of the claim at `place` is told. */
export function fieldOfClaimFault(fault: ClaimFault, place: number): string {
  const [field] = FIELDS[fault];
  if (field !== undefined) return `claims.${place}.${field}`;
  return fault.startsWith("source-") ? "source" : "statedOn";
}

/** True if a fault holds whatever the fields that could not be read say. */
export function isKnownFault(fault: ClaimFault, unread: ReadonlySet<string>): boolean {
  return FIELDS[fault].every((field) => !unread.has(field));
}
