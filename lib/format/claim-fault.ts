import type { ClaimFault } from "@/lib/domain/claim/claim-faults";

const SENTENCES: Readonly<Record<ClaimFault, string>> = {
  "property-not-of-subject": "This cannot be said of such a record.",
  "market-not-of-property": "This does not differ from market to market.",
  "market-not-a-code": "This is no market's code.",
  "offer-not-of-property": "This does not differ from offer to offer.",
  "offer-empty": "An offer has a name.",
  "window-invalid": "The window and its precision do not fit together.",
  "denies-no-date": "To deny that there is no date says nothing.",
  "words-empty": "A name has a letter or a digit.",
  "member-not-a-device-or-series": "A line-up holds devices and series.",
  "member-not-a-device": "A series holds devices.",
  "related-to-itself": "Nothing is a version of itself.",
  "related-to-another-kind": "A device descends from a device, and a series from a series.",
  "source-brand-missing": "Say which brand speaks.",
  "source-brand-without-kind": "Only a brand's own voice belongs to a brand.",
  "stated-not-a-day": "This is no day.",
  "stated-backwards": "This ends before it starts.",
  "stated-after-recorded": "This lies in the future: nobody has stated it yet.",
  "currency-missing": "An amount needs its currency.",
  "currency-not-a-code": "There is no such currency. Write its three letters, like CNY or EUR.",
  "amount-not-a-number": "This is no amount. Write it like 5999.00.",
  "amount-not-positive": "A price is more than zero.",
  "range-without-end": "A range needs its higher amount.",
  "end-not-a-number": "This is no amount. Write it like 5999.00.",
  "end-not-positive": "A price is more than zero.",
  "range-backwards": "The higher amount comes second.",
  "end-without-range": "Only a range has a second amount.",
};

/** Why a claim cannot be recorded, as a sentence. */
export function formatClaimFault(fault: ClaimFault): string {
  return SENTENCES[fault];
}
